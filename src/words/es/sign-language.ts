import type { SignTable } from '../search-table.ts';

/** What the list of signs has to know of Spanish. Everything is folded: no accents, small letters. */
export const signLanguage: SignTable = {
  /** Words that carry nothing in a cry for help. “No”, “sin”, “ni”, “nunca” and “ya no” do. */
  filler:
    `a al ante ay con de del desde el ella ellos en entonces era es esa ese eso esta estaba estan estar este esto
    estos estas estoy fue ha habia han he hace hasta hay hola he la las le les lo los me mi mis mas muy mucho mucha
    muchas muchos nos o para pero por porfa porfavor favor pues que se ser si solo son soy su sus tambien tan tanto te
    tengo tiene tener tenia tu tus un una unas uno unos y ya yo algo asi aun ahora hoy bien bastante como cuando
    cual debo deberia puedo puede ayuda ayudame doctor doctora dios senti siento siente sienten sentir
    queda quedo quedado ando anda usted voy va
    ir todo toda todos todas`
      .trim()
      .split(/\s+/),
  /** Spoken forms made one, in order. */
  spoken: [
    ['\\bxq\\b|\\bpq\\b', 'porque'],
    ['\\bq\\b|\\bk\\b', 'que'],
    [
      '\\bno me (?:siento|sentia|encuentro) (?:nada |muy |tan )?bien\\b|\\bme (?:siento|encuentro) (?:muy |fatal|mal)\\b',
      'malestar',
    ],
    [
      '\\bno (?:me |te |le |les |se |lo |la |los |las |nos |puedo |puede |consigo |logro )*(?:siento|sienta|siente|sienten|sentir|sentia|noto|nota|notan|notar)\\b',
      'nosiento',
    ],
    [
      '\\b(?:no (?:me |te |se |lo |la |le )*(?:puedo|puede|pueden|podia|podemos|pude|pudo|logro|logra|consigo|consigue)|soy incapaz de|es incapaz de|incapaz de|imposible|ya no puedo|ya no puede)\\b',
      'nopuedo',
    ],
    ['\\bno (?:me |te |se |le )*(?:quiero|quiere|queria|quisiera)\\b', 'noquiero'],
    [
      '\\bno (?:me |le |se |nos )*(?:responde|responden|respondia|respondio|obedece|obedecen|funciona|funcionan|aguanta|aguantan|sostiene|sostienen)\\b',
      'noresponde',
    ],
    ['\\b(?:me|se|he) (?:quede|quedo|quedado|quedaba) dormid[oa]\\b', 'descansar'],
    [
      '\\b(?:se|me) (?:me |le |les |te |nos )?(?:han |ha |estan |esta |quedan |queda |quedo |quedaron |pone |ponen |puso |andan |anda )?(?:duerm\\w+|durm\\w+|dorm\\w+|adormec\\w+|adormil\\w+|acalambr\\w+)\\b',
      'adormecido',
    ],
    ['\\besta (?:manana|tarde|noche|madrugada)\\b|\\bal despertar(?:me)? hoy\\b', 'hoymismo'],
    [
      '\\bhace (?:apenas |solo |menos de |como )*(?:(?:un|unos|una|media|\\d+|dos|tres|cinco|diez) )?(?:poco|rato|momento|minuto|minutos|segundos|hora|media hora)\\b',
      'hacepoco',
    ],
    [
      '\\bde (?:golpe|pronto|repente|un momento a otro|un dia para otro|la nada)\\b|\\bderepente\\b|\\brepentinamente\\b|\\bsubitamente\\b',
      'repentino',
    ],
  ],
  /** Numbers in words, from nought up: for ages. */
  numbers: [
    'cero',
    'uno',
    'dos',
    'tres',
    'cuatro',
    'cinco',
    'seis',
    'siete',
    'ocho',
    'nueve',
    'diez',
    'once',
    'doce',
    'trece',
    'catorce',
    'quince',
  ],
  /** An ordinary word with one of these is ordinary, too. */
  endings: '(?:s|es|mente|ito|ita|itos|itas)$',
};
