import type { SearchLanguage } from '../search-table.ts';

/** What the search has to know of the language. */
export const searchLanguage: SearchLanguage = {
  /** What people type who look for these two pages, beside the names of what stands on them. */
  phrases: {
    care: [
      'see a doctor',
      'emergency',
      'red flags',
      'warning signs',
      'is it dangerous',
      'numb',
      'pins and needles',
      'dead leg',
      'leg fell asleep',
      'swollen leg',
      'blood clot',
      'dvt',
      'numbness',
    ],
    zones: [
      'can I roll my lower back',
      'roll my spine',
      'roll my neck',
      'roll behind the knee',
      'where not to roll',
      'where not to press',
      'danger spots',
      'dangerous',
      'avoid',
      'no go',
    ],
  },
  // What follows is explained in `search-table.ts`.
  stops:
    `a about after all an and any are at be been by can do does doing during each for from get has have
  help helps how i if in into is it its im ive me my of on or our out please should must would
  could much many am use using some that the their them then there these this to up was we what when where which while who why will with without you your
  best good find show need want give something anything really very so keeps keep because`
      .trim()
      .split(/\s+/),
  life: `ok okay alright allowed right safe fine normal bad worth possible am id ill youre theres thats whats isnt
  arent dont doesnt didnt could couldnt shouldnt wont would wouldnt did done made make makes making got
  gonna gotta wanna kinda sorta lol pls plz hi hello hey thanks thank hmm um well just also even tho
  though although but whilst than too still yet ever never always sometimes often again now today
  tonight yesterday lately recently ago since until day days week weeks month months year years old
  time times thing things stuff bit lot lots little few every both her his him he she they us ours
  mine yours people person someone somebody anyone everyone wife husband mum mom dad gran think
  thinking guess wonder wondering maybe perhaps seems seem like likes tell say says said mean means
  meant try trying tried start started starting stop stops stopped go goes going gone went come comes
  came put puts putting pick picking take takes taking took let lets quite pretty super totally
  properly actually basically probably first everyday daily long hard hardly much quickly fast slowly
  socks sock shoes shoe trousers jeans coat wearing heels woke wake waking off around own self myself
  yourself same other another else such here there whom whose per ones one two three via etc no not
  nor yes more most less least killing agony car drive driving gym work working sit sitting standing
  stand stood walk walking lift lifting bend bending sleep sleeping carrying bags buy kind size down
  morning night getting lie lying up out away`
    .trim()
    .split(/\s+/),
  complaints:
    `ache aches aching achy ached bad discomfort exercise exercises feel feels feeling fix gets getting
  hurt hurts hurting issue issues loose loosen move muscle muscles pain painful pains problem problems
  relief relieve sore soreness stiff stiffness tense tight tightness treat treatment trouble
  workout routine drill drills movement movements area`
      .trim()
      .split(/\s+/),
  techniques: {
    roll: [
      'roll',
      'roller',
      'foam roll',
      'foam roller',
      'roll out',
      'massage',
      'smr',
      'myofascial release',
    ],
    press: [
      'press',
      'ball',
      'lacrosse ball',
      'tennis ball',
      'golf ball',
      'massage ball',
      'pressure',
      'massage',
      'trigger point',
      'knot',
      'release',
      'myofascial release',
      'acupressure',
      'dig',
    ],
    stretch: ['stretch', 'lengthen', 'flexibility', 'bend', 'static stretch'],
    mobilise: [
      'mobilise',
      'mobility',
      'move',
      'loosen up',
      'warm up',
      'range of motion',
      'rotation',
    ],
    activate: ['strengthen', 'strength', 'strong', 'weak', 'activate', 'activation'],
  },
  fixed: [
    {
      word: 'itband',
      found: '\\b(?:i[ .]?t[ .-]{0,2}bands?|itbs?|ilio-?tibial(?: band| tract)?)\\b',
      inText: '"it band"',
    },
    {
      word: 'tspine',
      found: '\\b(?:t[ -]?spine|thoracic(?: spine| back)?)\\b',
      inText: 'thoracic',
    },
    {
      word: 'lowerback',
      found: '\\b(?:low(?:er)?[ -]?back|small of (?:the|my) back|bottom of (?:the|my) back)\\b',
      inText: '"lower back"',
    },
    {
      word: 'upperback',
      found: '\\b(?:(?:upper|mid|middle)[ -]?back|middle of (?:the|my) back)\\b',
      inText: '"upper back"',
    },
    {
      // What one feels along the strap, or cannot do up behind oneself.
      word: 'behindback',
      found: '\\b(?:(?:bra|zip|apron)\\s+)?behind (?:my|the|your|ones?|his|her) back\\b',
      inText: 'shoulder',
    },
    { word: 'upperback', found: '\\bbra[ -]?(?:lines?|straps?|bands?)\\b', inText: '"upper back"' },
    { word: 'charleyhorse', found: '\\bcharl(?:ey|ie|y)[ -]?horses?\\b', inText: 'cramp' },
    {
      // “My back went out”, “threw my back out”, “tweaked my back”.
      word: 'backache',
      found:
        '\\b(?:(?:threw|throw|put|tweaked|tweak|pulled|pull|did|hurt|twisted|wrenched|jarred|cricked)(?: out)? (?:my|his|her|the) back(?: out)?(?! of)|(?:my|his|her) back (?:has |just |have )*(?:went|gone|goes|go|gave|given|seized|seizes|locked|locks|killing)(?: out| up| again)?)\\b',
      inText: 'back',
    },
    { word: 'backache', found: '\\bback[ -]?(?:aches?|pains?)\\b', inText: 'back' },
    { word: 'shinsplint', found: '\\bshin[ -]?splints?\\b', inText: 'shin splints' },
    { word: 'hipflexor', found: '\\bhip[ -]?flex[eo]rs?\\b', inText: '"hip flexors"' },
    { word: 'tennisball', found: '\\btennis[ -]?balls?\\b', inText: '"tennis ball"' },
    { word: 'rollingpin', found: '\\brolling[ -]?pins?\\b', inText: '"rolling pin"' },
    { word: 'tenniselbow', found: '\\btennis[ -]?elbows?\\b', inText: '"tennis elbow"' },
    { word: 'warmup', found: '\\bwarm(?:ing)?[ -]?ups?\\b', inText: 'warm' },
  ],
  irregular: [
    ['feet', 'foot'],
    ['calves', 'calf'],
    ['halves', 'half'],
    ['knives', 'knife'],
    ['rolled', 'roll'],
    ['rolling', 'roll'],
    ['pressed', 'press'],
    ['cannot', 'cant'],
  ],
  stems: [
    // Plurals: hammies, hammy; calves is irregular.
    [
      ['^(.{2,})ies$', '$1y'],
      ['^(?=.{5,})(.*(?:ss|x|ch|sh))es$', '$1'],
      ['^(?=.{4,})(.*[^sui])s$', '$1'],
    ],
    // Sitting, sit; foam rolled. A string has no -ing.
    [
      ['^(?=.{6,})(?!.*string$)(.*([bdgmnprt]))\\2ing$', '$1'],
      ['^(?=.{6,})(?!.*string$)(.*)ing$', '$1'],
      ['^(?=.{6,})(.*([bdgmnprt]))\\2ed$', '$1'],
      ['^(?=.{6,})(.*)ed$', '$1'],
    ],
    // Mobilise and mobilize, and the silent e that -ing took away.
    [['iz(e?)$', 'is$1']],
    [['(?<=...)e$', '']],
  ],
  /** Words that name a part of the body. In a sentence they count more than what one was doing. */
  body: `ankle ankles arch arches arm arms armpit back backache backside behindback bottom bum butt buttock buttocks
    calf calfs calves charleyhorse chest elbow elbows feet finger fingers foot forearm forearms glute glutes
    groin hammies hammy hamstring hamstrings hand hands head heel heels hip hipflexor hips itband
    knee kneecap knees lats leg legs lowerback lumbago neck pecs piriformis plantar achilles quad quads
    sciatica shin shins shinsplint shoulder shoulders sole soles spine tenniselbow tfl thigh thighs
    thumb toe toes traps tspine upperback wrist wrists lats fascia adductors mouse`,
  /**
   * Questions that a page answers, by how people ask them: of each group of `asks` one word has to stand in the
   * question, of `not` none. Words side by side stand so in the question, too.
   */
  questions: [
    {
      page: '/care/',
      asks: [
        [
          'numb',
          'tingle',
          'tingling',
          'pins and needles',
          'falls asleep',
          'fell asleep',
          'fallen asleep',
          'dead leg',
        ],
        ['ball', 'roll', 'rolling', 'roller', 'leg', 'foot', 'arm', 'hand'],
      ],
    },
    {
      page: '/care/',
      asks: [
        ['swollen', 'swelling', 'clot', 'dvt'],
        ['leg', 'calf', 'arm', 'is it', 'know', 'warm', 'red'],
      ],
    },
    {
      page: '/care/',
      asks: [
        ['doctor', 'gp', 'emergency', 'hospital', 'a and e'],
        ['when', 'should', 'which', 'is it'],
      ],
      not: ['before i start', 'written', 'by doctors'],
    },
    {
      page: '/zones/',
      asks: [
        ['where', 'which spots', 'what spots', 'which places'],
        ['never', 'not', 'avoid', 'keep away', 'keep off', 'stay away', 'shouldnt', 'dangerous'],
      ],
    },
    {
      page: '/zones/',
      asks: [
        [
          'can',
          'ok',
          'okay',
          'safe',
          'dangerous',
          'should',
          'bad',
          'alright',
          'all right',
          'allowed',
        ],
        ['roll', 'rolling', 'roller', 'gun', 'ball', 'press', 'massage'],
        [
          'neck',
          'throat',
          'spine',
          'lower back',
          'behind the knee',
          'behind my knee',
          'back of the knee',
          'back of my knee',
          'kneecap',
          'belly',
          'stomach',
          'ribs',
          'collarbone',
          'shin bone',
          'tailbone',
          'bone',
          'armpit',
        ],
      ],
    },
    {
      page: '/chapters/before-you-start/',
      asks: [
        [
          'pregnant',
          'pregnancy',
          'blood thinners',
          'blood thinner',
          'warfarin',
          'anticoagulants',
          'osteoporosis',
          'thin bones',
          'brittle bones',
          'bruise easily',
          'bruises easily',
          'pacemaker',
          'diabetes',
          'diabetic',
          'cancer',
          'chemo',
          'heart condition',
          'heart problem',
          'blood pressure',
          'steroids',
          'replacement',
          'new hip',
          'new knee',
          'operation',
          'surgery',
          'varicose',
          'pulled muscle',
          'torn muscle',
          'strained',
          'sprained',
          'injury',
          'injured',
          'hypermobile',
          'lymph',
          'year old',
          'child',
          'kids',
          'teenager',
          'elderly',
          'frail',
          'fever',
        ],
        [
          'can',
          'ok',
          'okay',
          'safe',
          'safely',
          'allowed',
          'should',
          'all right',
          'alright',
          'fine',
          'bad',
          'may',
          'roll',
          'rolling',
          'massage',
          'stretch',
          'ball',
        ],
      ],
    },
    {
      page: '/chapters/before-you-start/',
      asks: [
        ['before my first', 'before i start', 'before i begin', 'who should not', 'who shouldnt'],
      ],
    },
    {
      page: '/chapters/how-hard-to-press/',
      asks: [
        [
          'how hard',
          'how much pressure',
          'how firm',
          'too hard',
          'too much',
          'press harder',
          'roll harder',
          'supposed to hurt',
          'meant to hurt',
          'should it hurt',
          'grit',
          'weight off',
          'dont feel anything',
          'how much pain',
          'bruise',
          'bruises',
          'bruised',
          'bruising',
          'hurt this much',
          'massage gun',
          'theragun',
          'percussion gun',
          'hypervolt',
        ],
      ],
      not: ['easily', 'neck', 'blood'],
    },
    {
      page: '/chapters/build-a-routine/',
      asks: [
        [
          'how long',
          'how often',
          'how many',
          'how much time',
          'seconds',
          'every day',
          'times a week',
          'once a day',
          'minutes a day',
          'morning or',
          'own routine',
          'put together',
          'at once',
          'rest days',
        ],
        [
          'stretch',
          'stretching',
          'hold',
          'roll',
          'rolling',
          'exercises',
          'do it',
          'work',
          'routine',
          'day',
          'do',
          'these',
        ],
      ],
    },
    {
      page: '/chapters/roll-press-stretch/',
      asks: [
        ['first', 'before', 'after', 'order', 'comes'],
        ['roll', 'rolling', 'roller', 'which order', 'what order'],
        ['stretch', 'stretching', 'ball', 'press', 'order'],
      ],
      not: ['run', 'running'],
    },
    {
      page: '/chapters/what-the-evidence-says/',
      asks: [
        [
          'actually work',
          'really work',
          'does it work',
          'does this work',
          'placebo',
          'evidence',
          'proof',
          'proven',
          'science',
          'scientific',
          'studies',
          'break up',
          'really exist',
          'posture cause',
          'myth',
          'a myth',
        ],
      ],
    },
    {
      page: '/chapters/glossary/',
      asks: [
        ['what does', 'what is', 'whats', 'what on earth is', 'what are'],
        ['mean', 'fascia', 'adductor', 'pnf', 'myofascial', 'dvt', 'tfl'],
      ],
    },
    {
      page: '/chapters/about/',
      asks: [
        [
          'who made',
          'who wrote',
          'who runs',
          'who is behind',
          'written by',
          'checked this',
          'reviewed this',
          'reviewed by',
          'checked by',
        ],
      ],
    },
  ],
  /**
   * Everyday words that no page may hold, and that must not be taken for a misspelt name of ours: “went” is
   * not “west”, “sat” is no “seat”.
   */
  everyday: `able about above across after again ago air all along also always any area around ask ate away baby bad bag
    bags bar bath beach bear beat bend bent best big bike bit bite blue boat bone book born both bowl box boy bring
    broke brought build bump burn bus busy buy call calm came camp can car card care carry case cash cat catch caught
    chair chance change cheap check child chin choose city class clean clear climb climbing close cloth clothes coat
    coffee cold come computer cook cool could count couple course cover crack cross cry cup cut cycle cycling dad daily
    dance dark day dead deadlift deadlifts deal deep did dig dinner dish doctor dog done door down draw dress drink
    drive driving drop dry dust each ear early earth ease easy eat edge egg else end enough even ever every eye face
    fact fair fall fallen family far farm fast fat fear feed feel fell felt few field fight fill find fine finger fire
    fish fit five fix flat flight flow fly fold food football for form found four free fresh friend from front full fun
    game garden gardening gave get gift girl give glad glass goal going gold golf gone good got grab gran grass great
    green grew grip ground group grow guess guy gym had hair half hall happen happy hard hate have hear heart heat heavy
    held hello help her here hers high hike hiking hill him his hit hold hole home hope horse hot hour hours house how
    huge hung hunt hurry hurt husband ice idea ill inch inside iron island jaw job jog jogging join jump jumped just
    keep kept key kick kid kids kind kitchen knew knit knitting know lady laid lamp land lap large last late laugh law
    lay lead leaf lean learn least leave led left less let letter level lie life lift light like line lip list listen
    little live load local lock long look lose loss lost lot loud love low lower luck lunch made mail main make man many
    map mark may maybe meal mean meat meet men mess met middle might mile miles milk mind mine minute mirror miss mix
    mode money month moon more most mother mouth move much mud mum must myself nail name near need never new news next
    nice night nine noise none nor normal nose not note nothing now number nurse odd off office often oil old once one
    only onto open order other our out oven over own pack page paid pain pan pants paper park part party pass past
    pay pen people person phone photo piano pick picture piece pipe pizza place plan plane plant plate play please plus
    pool poor pot pound pour power price pull pulled push put queue quick quiet quite rain ran rang rate reach read
    ready real red rent rest rice rich rid ride riding right ring rise road rock room rope rose round row rowing rub rule
    run rush sad safe said sail salt same sand sat save saw say school score sea seat second see seem seen sell send
    sent serve set seven shake shall shape share sharp she shine ship shirt shop shopping short shot should shout show
    shower shut sick side sign silly sing single sink sister sit site six size ski skiing skin skip sky sleep slept slip
    slow small smell smile smoke smooth snow soap sock soft soil sold some son song soon sort sound soup space speak
    spend spent spoke sport spot spring stage stair stairs stand star start stay steal steam steep step stick still
    stone stood stop store storm story straight street strong study stuff such suit summer sun sure sweet swim swimming
    swing table tail take taken talk tall tap taste taught tea teach team tell ten tennis test than thank that the
    them then there these they thin thing think third this those though three threw throw thus tie tight time tiny tip
    tire tired today told tomato too took tool top touch tough tour town toy train travel treat tree trip true trust try
    turn twice two type tyre uncle under until upon use used van very view visit voice vote wait wake walk walking wall
    want war warm was wash watch water wave way wear weather week weekend weight well went were west wet what wheel
    when where which while white who whole why wide wife wild will win wind window wine winter wipe wire wise wish with
    woke woman wont wood wool word wore work working world worn worry worse would wrap write wrong wrote yard year yes
    yet young your zero`,
};
