import type { SearchLanguage } from '../search-table.ts';

/**
 * What the search has to know of Spanish. Accents are folded before anything is looked up, so none stands
 * here. “Rodilla” and “rodillo”, “hombro” and “hombre” are told apart by their last letter alone: they
 * stand in `irregular`, before the endings.
 */
export const searchLanguage: SearchLanguage = {
  phrases: {
    care: [
      'ver a un medico',
      'ir al medico',
      'emergencia',
      'urgencias',
      'senales de alarma',
      'es grave',
      'es peligroso',
      'me preocupa',
      'adormecimiento',
      'hormigueo',
      'entumecimiento',
      'pierna dormida',
      'pierna hinchada',
      'coagulo',
      'trombosis',
      'cuando consultar',
    ],
    zones: [
      'donde no presionar',
      'donde no masajear',
      'donde no pasar el rodillo',
      'pasar el rodillo por la columna',
      'pasar el rodillo por la zona lumbar',
      'pasar el rodillo por el cuello',
      'detras de la rodilla con rodillo',
      'lugares peligrosos',
      'zonas prohibidas',
      'evitar',
    ],
  },
  body: `abdomen abductor abductores aductor aductores antebrazo antebrazos aquiles arco arcos axila axilas banda
    bandailiotibial barriga biceps brazo brazos cabeza cadera caderas canilla canillas cervical cervicales ciatica
    ciatico cintura clavicula coccix codo codos codotenista columna contractura cola colita costado costados costilla costillas
    cuadriceps cuadril cuello culo dedo dedos dorsal dorsales empeine entrepierna escapula escapulas espalda
    espaldabaja espaldaalta espinilla espinillas esternon fascia fascitis femoral femorales flexorcadera gemelo
    gemelos gluteo gluteos hombro hombros ingle ingles isquio isquios isquiotibial isquiotibiales juanete lomo lomos
    lumbago lumbalgia lumbar lumbares mandibula mano manos muneca munecas muslo muslos nalga nalgas nuca omoplato
    omoplatos ombligo paleta paletas paletilla paletillas pantorrilla pantorrillas pata patas pecho pectoral pectorales pelvis
    periostitis pie pies pierna piernas piramidal piriforme planta plantas plantar psoas pulgar pulgares rabadilla raton
    rinon rinones rodilla rodillas rotula rotulas sacro soleo talon talones tendon tibia tibial tibiales
    tobillo tobillos torax torticolis trapecio trapecios trasero traste triceps zonalumbar`,
  questions: [
    {
      page: '/care/',
      asks: [
        [
          'hormigueo',
          'hormiguea',
          'adormecimiento',
          'entumecimiento',
          'dormido',
          'dormida',
          'se me duerme',
          'se me duermen',
          'se me durmio',
          'se duerme',
          'se duermen',
          'no siento',
        ],
        ['pelota', 'rodillo', 'rodar', 'pierna', 'pie', 'brazo', 'mano'],
      ],
    },
    {
      page: '/care/',
      asks: [
        ['hinchada', 'hinchado', 'hinchazon', 'coagulo', 'trombo', 'trombosis'],
        ['pierna', 'pantorrilla', 'brazo', 'es', 'como se', 'caliente', 'roja'],
      ],
    },
    {
      page: '/care/',
      asks: [
        ['medico', 'doctor', 'doctora', 'emergencia', 'urgencias', 'hospital', 'consultar'],
        ['cuando', 'debo', 'deberia', 'hay que', 'tengo que', 'es'],
      ],
      not: ['antes de empezar', 'escrito por', 'por medicos'],
    },
    {
      page: '/zones/',
      asks: [
        ['donde', 'que lugares', 'que zonas', 'que partes', 'que puntos'],
        ['nunca', 'no', 'evitar', 'peligroso', 'prohibido'],
        ['rodillo', 'pelota', 'presionar', 'masaje', 'masajear', 'pistola', 'rodar', 'apretar'],
      ],
    },
    {
      page: '/zones/',
      asks: [
        ['puedo', 'se puede', 'puede', 'es malo', 'es seguro', 'es peligroso', 'debo', 'esta bien'],
        ['rodillo', 'rodar', 'pelota', 'presionar', 'masaje', 'masajear', 'pistola', 'apretar'],
        [
          'cuello',
          'garganta',
          'columna',
          'zona lumbar',
          'espalda baja',
          'parte baja de la espalda',
          'lumbares',
          'detras de la rodilla',
          'atras de la rodilla',
          'hueco de la rodilla',
          'rotula',
          'barriga',
          'abdomen',
          'panza',
          'estomago',
          'costillas',
          'clavicula',
          'coccix',
          'rabadilla',
          'hueso',
          'axila',
          'ingle',
        ],
      ],
    },
    {
      page: '/chapters/before-you-start/',
      asks: [
        [
          'embarazada',
          'embarazo',
          'anticoagulantes',
          'sintrom',
          'warfarina',
          'aspirina',
          'osteoporosis',
          'huesos debiles',
          'moretones',
          'moratones',
          'marcapasos',
          'diabetes',
          'diabetico',
          'diabetica',
          'cancer',
          'quimio',
          'corazon',
          'presion alta',
          'tension alta',
          'hipertension',
          'corticoides',
          'cortisona',
          'protesis',
          'operacion',
          'operado',
          'operada',
          'operaron',
          'opere',
          'cirugia',
          'varices',
          'desgarro',
          'esguince',
          'lesion',
          'lesionado',
          'hiperlaxo',
          'hiperlaxitud',
          'ganglios',
          'nino',
          'nina',
          'hijo',
          'hija',
          'adolescente',
          'mayores',
          'fiebre',
        ],
        [
          'puedo',
          'puede',
          'se puede',
          'es malo',
          'es seguro',
          'es bueno',
          'debo',
          'esta bien',
          'rodillo',
          'masaje',
          'estirar',
          'estiramientos',
          'pelota',
          'ejercicio',
        ],
      ],
    },
    {
      page: '/chapters/before-you-start/',
      asks: [
        [
          'antes de empezar',
          'quien no debe',
          'quienes no deben',
          'primera vez',
          'contraindicaciones',
        ],
      ],
    },
    {
      page: '/chapters/how-hard-to-press/',
      asks: [
        [
          'cuanta presion',
          'cuanta fuerza',
          'que tan fuerte',
          'que tan duro',
          'muy fuerte',
          'demasiado fuerte',
          'mas fuerte',
          'debe doler',
          'tiene que doler',
          'es normal que duela',
          'aguantar el dolor',
          'hasta donde aprieto',
          'cuanto aprieto',
          'cuanto apretar',
          'que tanto apretar',
          'estirar si me duele',
          'estirar si duele',
          'estirar con dolor',
          'no siento nada',
          'cuanto dolor',
          'moreton',
          'moretones',
          'moraton',
          'moratones',
          'pistola de masaje',
          'theragun',
        ],
      ],
      not: ['facilidad', 'cuello', 'sangre'],
    },
    {
      page: '/chapters/build-a-routine/',
      asks: [
        [
          'cuanto tiempo',
          'cuantas veces',
          'cada cuanto',
          'cuantos',
          'cuantas',
          'segundos',
          'todos los dias',
          'cada dia',
          'veces por semana',
          'veces a la semana',
          'al dia',
          'propia rutina',
          'armar una rutina',
          'dias de descanso',
        ],
        [
          'estirar',
          'estiramiento',
          'mantener',
          'rodillo',
          'rodar',
          'ejercicios',
          'hacer',
          'hacerlo',
          'rutina',
          'trabajar',
        ],
      ],
    },
    {
      page: '/chapters/roll-press-stretch/',
      asks: [
        ['primero', 'antes', 'despues', 'orden'],
        ['rodillo', 'rodar', 'orden'],
        ['estirar', 'estiramiento', 'estiramientos', 'pelota', 'presionar', 'orden'],
      ],
      not: ['correr', 'carrera'],
    },
    {
      page: '/chapters/what-the-evidence-says/',
      asks: [
        [
          'funciona de verdad',
          'de verdad funciona',
          'realmente funciona',
          'sirve de algo',
          'sirve para algo',
          'placebo',
          'evidencia',
          'pruebas',
          'ciencia',
          'cientifico',
          'estudios',
          'adherencias',
          'mito',
          'toxinas',
        ],
      ],
    },
    {
      page: '/chapters/glossary/',
      asks: [
        ['que es', 'que son', 'que significa', 'que quiere decir'],
        [
          'fascia',
          'aductor',
          'aductores',
          'miofascial',
          'isquiotibiales',
          'significa',
          'pnf',
          'psoas',
        ],
      ],
    },
    {
      page: '/guides/desk-reset/',
      asks: [
        [
          'en la oficina',
          'de oficina',
          'para la oficina',
          'en el escritorio',
          'en el trabajo',
          'frente a la computadora',
          'frente al ordenador',
        ],
        ['ejercicios', 'ejercicio', 'estirar', 'estirarme', 'estiramientos', 'pausa', 'rutina'],
      ],
    },
    // Guides that nobody has translated yet have no Spanish words of their own.
    {
      page: '/guides/before-a-run/',
      asks: [
        [
          'antes de correr',
          'antes de la carrera',
          'antes de salir a correr',
          'calentar para correr',
          'calentamiento para correr',
        ],
      ],
    },
    {
      page: '/guides/after-a-run-or-leg-day/',
      asks: [
        [
          'despues de correr',
          'despues de la carrera',
          'despues de entrenar',
          'despues del entrenamiento',
          'despues del gimnasio',
          'dia de pierna',
          'dia de piernas',
        ],
      ],
      not: ['duele', 'dolor', 'se me'],
    },
    {
      page: '/guides/before-squats/',
      asks: [
        [
          'antes de sentadillas',
          'antes de las sentadillas',
          'antes de hacer sentadillas',
          'calentar para sentadillas',
          'calentamiento para sentadillas',
          'antes de entrenar pierna',
          'antes de entrenar piernas',
          'antes del dia de pierna',
        ],
      ],
    },
    {
      page: '/guides/over-65-strong-and-steady/',
      asks: [['adultos mayores', 'personas mayores', 'tercera edad', 'adulto mayor', 'ancianos']],
      not: ['silla'],
    },
    {
      page: '/guides/pregnant/',
      asks: [
        ['embarazada', 'embarazadas', 'embarazo', 'encinta'],
        ['ejercicios', 'estiramientos', 'estirar', 'rutina', 'espalda', 'cadera', 'caderas'],
      ],
    },
    {
      page: '/guides/after-birth/',
      asks: [
        ['despues del parto', 'despues de dar a luz', 'posparto', 'postparto', 'tras el parto'],
      ],
      not: ['hinchada', 'fiebre'],
    },
    {
      page: '/guides/ankle-sprain/',
      asks: [
        [
          'esguince de tobillo',
          'esguince en el tobillo',
          'tobillo torcido',
          'me torci el tobillo',
          'me doble el tobillo',
        ],
      ],
    },
    {
      page: '/equipment/foam-roller/',
      asks: [['no tengo rodillo', 'sin rodillo', 'en lugar del rodillo', 'reemplazar el rodillo']],
    },
    {
      page: '/guides/chair-only-gentle/',
      asks: [
        [
          'ejercicios en silla',
          'ejercicios en la silla',
          'ejercicios con silla',
          'ejercicios sentado',
          'ejercicios sentada',
          'gimnasia en silla',
          'solo silla',
          'solo con una silla',
          'sin levantarme de la silla',
          'sin pararme de la silla',
          'para mayores',
          'para ancianos',
        ],
      ],
    },
    {
      page: '/guides/walking-plan/',
      asks: [
        [
          'plan para caminar',
          'plan de caminata',
          'plan de caminatas',
          'programa para caminar',
          'empezar a caminar',
        ],
      ],
    },
    {
      page: '/guides/worn-knee/',
      asks: [
        [
          'artrosis de rodilla',
          'artrosis en la rodilla',
          'rodilla desgastada',
          'desgaste de rodilla',
          'desgaste de cartilago',
          'desgaste del cartilago',
          'gonartrosis',
        ],
      ],
    },
    {
      page: '/chapters/about/',
      asks: [
        [
          'quien hizo',
          'quien escribio',
          'quienes son',
          'quien esta detras',
          'quien lo reviso',
          'escrito por',
          'revisado por',
        ],
      ],
    },
  ],
  stops:
    `a al algo alguien ante aqui asi aun con como cual cuales cuando de debajo bajo encima dentro del desde donde e el ella ellas ello ellos en
    entre era eran eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue ha han hace hacer
    hago hay he la las le les lo los mas me mi mis mucha muchas mucho muchos muy nos o para pero por porque pues que
    quiero se ser si sin sobre solo son soy su sus tal tambien tan tanto te tengo tiene tienen tu tus u un una unas uno
    unos usted va voy y ya yo mejor mejores bueno buena buenos encontrar busco buscar necesito dame quisiera ayuda
    ayudame favor ejemplo agarro hacia durante mientras cada bastante super re todo toda todos todas`
      .trim()
      .split(/\s+/),
  life: `puedo puede podria pueden debo debe deberia tengo tenia tener hoy ayer anoche ahora siempre nunca jamas
    aveces veces vez dia dias semana semanas mes meses ano anos noche tarde tardes manana mananas rato tiempo hora
    horas minuto minutos segundo segundos poco poca pocos casi luego despues antes entonces todavia aun recien
    hola gracias porfavor porfa pls jaja ok vale bien mal normal raro grave peligroso seguro posible quiza quizas
    tal talvez acaso creo pienso parece dicen dijo digo sabe saben saber se gente persona alguien esposo esposa
    marido mujer hijo hija mama papa madre padre abuela abuelo amigo amiga hombre nada nadie ningun ninguna otra
    otro otras otros misma mismo cosa cosas forma manera modo tipo clase parte lado casa trabajo oficina
    trabajar trabajando coche carro auto manejar manejando conducir conduciendo gimnasio gym silla sillon sofa cama
    sentado sentada sentarme sentarse pie parado parada parar acostado acostada acostarme levantarme levantarse
    levanto levantar agacharme agacho agacharse caminar caminando camino andar andando subir bajar subo bajo
    dormir durmiendo dormi despierto despertar despertarme llevar cargar cargando empezar empece empieza empezo
    tomar poner puse pongo dejar dejo dejado seguir sigo sigue hecho haciendo hice haga muevo mover quedo quedado
    quede queda volver vuelve salir sale dar da doy dio agarra alcanzo estado estuve estaba ir vez primero ultima ultimo fuerte mucho`
    .trim()
    .split(/\s+/),
  complaints:
    `dolor dolores dolorcito duele duelen dolia dolio doler doliendo dolorido dolorida doloridos doloridas adolorido adolorida adoloridos adoloridas molestia
    molestias molesta molesto mal malo mala fastidia tension tenso tensa tensos tensas tensionado tensionada tieso tiesa tiesos tiesas rigidos rigidas rigido
    rigida rigidez cargado cargada cargados cargadas sobrecarga sobrecargado sobrecargada agarrotado agarrotada agarrotados agarrotadas contracturado contracturada contracturados contracturadas
    agarrotamiento duro dura duros duras apretado apretada inflamado inflamada inflamacion bloqueado bloqueada trabado trabada
    trancado trancada enganchado pinzamiento problema problemas alivio aliviar aliviarme calmar quitar quita soltar
    relajar aflojar descontracturar mejorar tratar tratamiento remedio ejercicio ejercicios rutina rutinas movimiento
    movimientos musculo musculos zona siento sentir siente punzada pinchazo tiron agujetas calambre calambres
    molido molida molidos molidas reventado reventada`
      .trim()
      .split(/\s+/),
  techniques: {
    roll: [
      'rodillo',
      'rodar',
      'pasar el rodillo',
      'rodillo de espuma',
      'foam roller',
      'foam',
      'rulo',
      'masaje',
      'automasaje',
      'liberacion miofascial',
    ],
    press: [
      'presionar',
      'presion',
      'pelota',
      'pelotita',
      'bola',
      'pelota de lacrosse',
      'pelota de tenis',
      'punto gatillo',
      'puntos gatillo',
      'nudo',
      'masaje',
      'automasaje',
      'digitopresion',
      'liberacion miofascial',
    ],
    stretch: ['estirar', 'estiramiento', 'elongar', 'elongacion', 'flexibilidad', 'alargar'],
    mobilise: [
      'mover',
      'movilidad',
      'movilizar',
      'movimiento',
      'soltar',
      'calentar',
      'calentamiento',
    ],
    activate: [
      'fortalecer',
      'fortalecimiento',
      'fuerza',
      'reforzar',
      'activar',
      'debil',
      'tonificar',
    ],
  },
  fixed: [
    {
      word: 'zonalumbar',
      found:
        '\\b(?:zonas? lumbar(?:es)?|espalda [bv]aja|baja espalda|(?:parte|zona) (?:baja|inferior|de abajo) de (?:la |mi )?espalda|bajo (?:la )?espalda|espalda (?:en la parte )?(?:de )?abajo|final de (?:la )?espalda|cintura por (?:detras|atras)|los rinones)\\b',
      inText: 'lumbar',
    },
    {
      word: 'espaldaalta',
      found:
        '\\b(?:espalda alta|alta espalda|zona dorsal|(?:parte|zona) (?:alta|superior|media|de arriba|del medio) de (?:la |mi )?espalda|espalda (?:de |por )?arriba|(?:medio|mitad) de (?:la )?espalda|entre (?:los |las )?(?:omoplatos|escapulas|paletas|paletillas))\\b',
      inText: '"parte alta de la espalda"',
    },
    {
      word: 'bandailiotibial',
      found: '\\b(?:(?:banda|cintilla|tracto|cinta) ilio ?-?tibial|it ?band|itb)\\b',
      inText: '"cintilla iliotibial"',
    },
    {
      word: 'flexorcadera',
      found: '\\b(?:flexor(?:es)? de (?:la |las )?caderas?|psoas(?: iliaco)?|ilio ?psoas)\\b',
      inText: '"flexores de la cadera"',
    },
    {
      word: 'isquiotibial',
      found:
        '\\b(?:isquio ?tibial(?:es)?|isquios?|femoral(?:es)?|biceps femoral|corvas?|(?:parte )?(?:de )?(?:atras|detras|posterior|trasera) del? muslos?|muslos? (?:por |de )?(?:atras|detras))\\b',
      inText: 'isquiotibiales',
    },
    {
      word: 'detrasrodilla',
      found:
        '\\b(?:(?:parte )?(?:de )?(?:atras|detras|posterior|trasera) de (?:la |mi |las )?rodillas?|rodillas? por (?:detras|atras)|hueco (?:poplit\\w+|de la rodilla)|corva)\\b',
      inText: '"atras de la rodilla"',
    },
    {
      word: 'codotenista',
      found: '\\b(?:codo de(?:l)? (?:tenista|tenis|golfista)|epicondilitis|epitrocleitis)\\b',
      inText: 'codo',
    },
    {
      word: 'talonmanana',
      found:
        '\\b(?:fa[sc]+i?tis plantar|fascitis|fascitis plantar|espolon(?:es)?(?: calcaneos?)?)\\b',
      inText: 'talon',
    },
    {
      word: 'torticolis',
      found: '\\b(?:tort[io][ck]olis|tortilocis|cuello torcido)\\b',
      inText: 'cuello',
    },
    {
      word: 'pelotatenis',
      found: '\\b(?:pelot(?:it)?as? de tenis|bolas? de tenis)\\b',
      inText: '"pelota de tenis"',
    },
    {
      word: 'rodillococina',
      found:
        '\\b(?:rodillos? de (?:cocina|amasar)|palos? de amasar|uslero|fuslero|amasador|bolillo)\\b',
      inText: '"rodillo de cocina"',
    },
    // Other words for a place that our pages have in one word.
    { word: 'lumbago', found: '\\b(?:lumbociati\\w+|lumbalg\\w+|lomo)\\b', inText: 'lumbar' },
    {
      word: 'rabadilla',
      found: '\\b(?:huesito (?:dulce|de la alegria)|colita|coxis|coccix|cocsis)\\b',
      inText: 'rabadilla',
    },
    { word: 'omoplato', found: '\\b(?:escapulas?|paletas?|paletillas?)\\b', inText: 'omoplato' },
    { word: 'gluteo', found: '\\bgluteos? (?:medio|mayor|menor)s?\\b', inText: 'gluteo' },
    { word: 'calentamiento', found: '\\b(?:entrar en calor|warm ?up)\\b', inText: 'calentar' },
  ],
  irregular: [
    ['pies', 'pie'],
    ['veces', 'vez'],
    ['rodilla', 'rodilla'],
    ['rodillas', 'rodilla'],
    ['rodillo', 'rodillo'],
    ['rodillos', 'rodillo'],
    ['hombro', 'hombro'],
    ['hombros', 'hombro'],
    ['hombre', 'hombre'],
    ['hombres', 'hombre'],
    ['costado', 'costado'],
    ['costados', 'costado'],
    ['sentado', 'sentado'],
    ['sentada', 'sentado'],
    ['sentarme', 'sentado'],
    ['sentarse', 'sentado'],
    ['roto', 'roto'],
    ['rota', 'roto'],
    ['rotos', 'roto'],
    ['rotas', 'roto'],
    ['rompi', 'roto'],
    ['rompio', 'roto'],
    ['duelen', 'duele'],
    ['duela', 'duele'],
    ['dolia', 'duele'],
    ['dolian', 'duele'],
    ['dolio', 'duele'],
    ['doler', 'duele'],
    ['doliendo', 'duele'],
    ['ruedo', 'rodar'],
    ['rueda', 'rodar'],
    ['rodando', 'rodar'],
    ['rodar', 'rodar'],
    ['muevo', 'mover'],
    ['mueve', 'mover'],
    ['mover', 'mover'],
    ['moverme', 'mover'],
    ['moverlo', 'mover'],
    ['moverla', 'mover'],
    ['movimiento', 'mover'],
    ['duerme', 'dormido'],
    ['duermen', 'dormido'],
    ['dormido', 'dormido'],
    ['dormida', 'dormido'],
    ['dormidos', 'dormido'],
    ['dormidas', 'dormido'],
    ['cai', 'caer'],
    ['caigo', 'caer'],
    ['cae', 'caer'],
    ['cayo', 'caer'],
    ['caer', 'caer'],
    ['caida', 'caer'],
    ['caidas', 'caer'],
    ['caido', 'caer'],
    ['caerme', 'caer'],
    ['tieso', 'tieso'],
    ['tiesa', 'tieso'],
    ['medico', 'medico'],
    ['media', 'medio'],
  ],
  /** Plural; endings of verbs and what is made of them; the last vowel. */
  stems: [
    [
      ['(?<=..)ces$', 'z'],
      ['(?<=..[lrndjz])es$', ''],
      ['(?<=...)s$', ''],
    ],
    [
      ['(?<=...)(?:amiento|imiento)$', ''],
      ['(?<=...)(?:ar|er|ir|ando|iendo)(?:me|se|le|lo|la|nos)$', ''],
      ['(?<=...)(?:ando|iendo|yendo)$', ''],
      ['(?<=...)(?:ad|id)[oa]$', ''],
      ['(?<=...)(?:ar|er|ir)$', ''],
      // “Pelotita”, “dolorcito”: small and dear.
      ['(?<=...)c?it[oa]$', ''],
    ],
    [['(?<=...)[aeo]$', '']],
  ],
  everyday: `abajo abierto abre abrigo abrir abuela abuelo acaba acabo aceite acerca agua aguanta ahora aire algo alguien
    alguna alla alli alma alta alto altura amigo amor ancho andar angulo animal anoche ano anos antes aparato aparece
    apenas aprender aqui arbol arena arriba arroz arte asiento asunto atras aula aunque autobus avion ayer ayuda azul
    baile baila bailar baja bajar bajo balon banca banco bano barato barba barco barra barrio base bastante basura bata bate
    batir bebe beber bici bicicleta blanco blando boca boda bola bolsa bolso bonito bota botella boton brinco brisa bueno burro
    buscar caballo cabe cabello cable cada cafe caja calle calma calor calzado cama camara cambia cambiar cambio camina
    caminar camino camion camisa campo canal cancha cansado cantar capa cara carga cargar carne caro carpeta carrera
    carro carta casa casi caso causa cena cerca cero cerrar cesta chica chico cielo cien cine cinta cita ciudad clara
    claro clase clima cobra coche cocina coger cola comer comida como compra comprar comun con conducir contar
    contra copa correr corre corta cortar corte corto cosa coser costa costo crear crece creer cree cruz cuadro cual
    cuando cuanto cuarto cuatro cubo cuenta cuerda cuero cuida cuidar culpa cumple curso curva dado dama danza dar
    dato deber decir deja dejar demas dentro deporte derecha derecho desde despues dia dias dice diente dieta
    diez dinero disco doble doce doctor donde dormir dos ducha duda dulce duro edad ella ellos empezar empleo encima
    enero entra entrar entre enviar epoca equipo error escalera escribir escuela ese espacio espejo espera esposa
    esposo esta estado este estilo estudio evita extra facil falta familia fecha feo feria fiesta fila final fino firme
    flaco flor fondo forma foto frente fresco frio fruta fuego fuera fuerte fumar funda futbol gana ganar gas gasto gato
    gente gimnasio golf gordo gota gracias grande grasa grave grito grupo guante guardar guerra guitarra gusta gusto
    haber hablar hace hacer hacia hambre hasta hecho hermana hermano hierro hija hijo hoja hola hombre hora horas
    hospital hoy huevo humo idea igual invierno ir isla jardin jefe joven juega juego jugar julio junio junto lado lago
    lana larga largo lava lavar leche leer lejos lengua lento letra leve libre libro limon limpiar linea liso lista listo
    llama llamar llave llega llegar lleno lleva llevar llora lluvia loca loco luego lugar luna luz madera madre mala malo
    manejar manera mancha manta manzana mapa mar marca marcha marido martes masa mata matar mayo mayor media medico medio
    medir mejor menor menos mente mesa meses meta metro miedo mientras mil mira mirar mismo mitad moda modo moja
    momento montana mostrar moto mover mucho mueble mujer mundo musica nace nadar nadie nariz navidad negro nieto nieve nino
    nivel noche nombre norte nota novia novio nuevo nueve nunca obra ocho oficina oir ojo ola olla olor once orden
    oreja oro otra otro padre paga pagar pais palabra palo pala pan papa papel pared pareja parque parte parto pasa pasar
    paseo paso pasta pata patio pelo pena pensar peor pequeno perder perro persona pesa pesado pesar pesas pesca peso
    piano pide piedra piel piensa pieza pila pintar piscina piso pista plan plano plata plato playa plaza plomo pluma poca poco
    poder polo polvo pone poner porque precio primo prisa prueba puede puerta puesto pulso punta punto pura puro queda quedar
    queja quema querer queso quien quita rama rapido rato raya razon recto red regla reloj resto rica rico riego rima
    rio risa ritmo rojo ropa rosa rueda ruido saber saca sacar sal sala sale salir salsa salta saltar salto salud sangre
    sano santo seco seda segundo seis semana sentir senal senor senora ser serie siete siglo signo silla simple sirve
    sitio sobre sofa sol sola solo sonar sopa subir sucio sube suelo sueno suerte suma sur surf tabla tacon talla taller
    tamano tanto tapa tapar tarda tarde tarea taza techo tecla tela tema temor tenis tener termina terreno tiempo
    tienda tierra tipo tira tirar toca tocar toda todo toma tomar tono torre tos trabajo trae traer traje trapo tren tres
    trigo triste trozo tubo turno ultima ultimo uno usar uso uva vaca vacio valor vara varios vaso vecino vela vende
    venir ventana verano verde ver verdad vez viaje vida viejo viene viento vino visita vista viva vivir vivo volar
    volver voz vuelo vuelta yoga zapato zapatos zapatillas zona`,
};
