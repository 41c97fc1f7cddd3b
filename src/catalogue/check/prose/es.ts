import type { TranslatedLanguage } from './translated.ts';

const SMALL = [
  ...['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ...['once', 'doce', 'trece', 'catorce', 'quince'],
];

/** Spanish. */
export const ES: TranslatedLanguage = {
  promises: [
    [
      /\b(?:rompe|romper|deshace|deshacer|disuelve|disolver)n?\b[^.]*\b(?:adherencias|nudos|cicatri\p{L}+)/iu,
      'not shown in studies',
    ],
    [
      /\b(?:libera|liberar|elimina|eliminar|expulsa|expulsar)n?\b[^.]*\b(?:fascias?|toxinas)/iu,
      'not shown in studies',
    ],
    [/\balarga(?:r|n)?\b[^.]*\bcintilla/iu, 'it does not get longer'],
    [/\b(?:corrige|corregir|arregla|arreglar)n?\b[^.]*\bpostura/iu, 'stretching does not do that'],
    [
      /\b(?:previene|prevenir|evita|evitar)n?\b[^.]*\blesi(?:ón|ones)/iu,
      'no clear effect was found',
    ],
    [
      /\b(?:cura|curan|curar|curará|curativ[oa]s?|remedi[oa]s?)(?!\p{L})/iu,
      'nothing here is a cure',
    ],
    [/\b(?:trata|tratan|arregla|arreglan) la causa/iu, 'nothing here treats the cause'],
    [/\bsin dolor no hay (?:ganancia|resultado)/iu, 'pressing harder is not better'],
    [
      /(?<!suficiente )\bpara siempre\b|\bdefinitivamente\b|\bpermanente(?:mente)?\b|\bnunca (?:más (?:volver|doler|tendr)|volverá|le dolerá)/iu,
      'what one gains from one session lasts under half an hour',
    ],
    [
      /\b(?:garantiza\p{L}*|milagros?\p{L}*|siempre funciona|infalible)(?!\p{L})/iu,
      'no exercise helps everybody',
    ],
    [
      /\b(?:sin (?:ningún )?riesgos?|totalmente segur[oa]s?|completamente segur[oa]s?|segur[oa] para tod[oa]s?)(?!\p{L})/iu,
      'nothing here is safe for everybody',
    ],
  ],
  denied: /(?<!\p{L})(?:no|ni|nunca|sin|tampoco|nada|nadie|ning[uú]n[oa]?)(?!\p{L})[^.]*$/iu,
  sides:
    /\b(?:el otro lado|al otro lado|(?<!\b(?:a|hacia) )cada lado|por lado|cambie de lado|cambia de lado)\b/i,
  numbers: {
    ...Object.fromEntries(SMALL.map((word, at) => [word, at])),
    un: 1,
    una: 1,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    sesenta: 60,
    noventa: 90,
  },
  times: [
    [/\bmedio minuto\b/gi, 30],
    [/\b(?:un )?minuto y medio\b/gi, 90],
    [/\bmedia hora\b/gi, 1800],
    [/\buna hora\b/gi, 3600],
  ],
  units: { seconds: 'segundos?|seg', minutes: 'minutos?|min' },
  range: 'a|o|–|-',
  names: [
    // How urgent it is.
    {
      say: 'emergencias',
      original: /\bcall (?:your local )?emergency\b/i,
      found: /\bllam\p{L}* [^.?]*emergencias/iu,
    },
    { say: 'Pida ayuda hoy', original: /\bget help today\b/i, found: /\bpida ayuda hoy\b/i },
    {
      say: 'Consulte a un profesional',
      original: /\bsee someone\b/i,
      found: /\bconsulte a un profesional\b/i,
    },
    {
      say: 'Pregunte antes',
      // Not “ask your team when stairs are all right, and which leg goes first”.
      original: /\bask (?:(?:a|your)\b(?:(?!\bwhen\b)[^.])* )?(?:first|before)\b/i,
      found: /\bpregunte\b[^.]*\bantes\b/i,
    },
    { say: 'su equipo médico', original: /\b(?:own|your) team\b/i, found: /\bsu equipo médico/i },
    { say: 'Pare', original: /\bstop\.|\bstop (?:if|for today|and)\b/i, found: /\bpare\b/i },
    // Whom it is for.
    { say: 'coágulo', original: /\bclots?\b/i, found: /\bcoágulo/i },
    { say: 'anticoagulantes', original: /\bblood[- ]thinners?\b/i, found: /\banticoagulantes/i },
    { say: 'embarazo', original: /\bpregnan(?:t|cy)\b/i, found: /\bembaraz/i },
    {
      say: 'huesos frágiles o débiles, osteoporosis',
      original: /\bthin bones\b|\bosteoporosis\b|\bbones (?:are|may be) thin\b/i,
      found: /\bhuesos[^.]*(?:frágiles|débiles)|\bosteoporosis/i,
    },
    { say: 'diabetes', original: /\bdiabetes\b/i, found: /\bdiabetes\b/i },
    { say: 'cáncer', original: /\bcancer\b/i, found: /\bcáncer\b/i },
    { say: 'fiebre', original: /\bfever\b|\bhigh temperature\b/i, found: /\bfiebre\b/i },
    { say: 'corticoides', original: /\bsteroids?\b/i, found: /\bcorticoides\b/i },
    { say: 'corazón', original: /\bheart (?:trouble|or)\b/i, found: /\bcorazón\b/i },
    {
      say: 'presión (tensión) alta',
      original: /\bhigh blood pressure\b/i,
      found: /\b(?:presión|tensión)[^.]* alta\b/i,
    },
    {
      say: 'prótesis',
      original: /\bnew (?:hip|knee|joint)/i,
      found: /\bprótesis\b|\b(?:cadera|articulación) nueva\b/i,
    },
    { say: 'operación', original: /\boperation\b/i, found: /\boperación/i },
    { say: 'ciática', original: /\bsciatica\b/i, found: /\bciática/i },
    {
      say: 'adormecimiento o sin sensibilidad',
      original: /\bnumb(?:ness)?\b/i,
      found: /adormec|sensibilidad|\bdorm|duerm/i,
    },
    { say: 'hormigueo', original: /\btingl/i, found: /\bhormigue/i },
    { say: 'débil o sin fuerza', original: /\bweak/i, found: /\bd[eé]bil|\bfuerza|defensas/i },
    // A dose in figures is the same one.
    { say: '16 semanas', original: /\b16 weeks\b/i, found: /\b16 semanas\b|\bsemana 16\b/i },
    {
      say: '2 semanas',
      original: /\b(?:2|two) weeks\b/i,
      found: /\b(?:2|dos) (?:primeras )?semanas\b/i,
    },
  ],
  ease: {
    name: 'INFLESZ',
    // Flesch-Szigriszt (1993), with the grades of the scale INFLESZ (Barrio-Cantalejo and others, 2008):
    // from 65 “quite easy”, from 55 “normal”.
    of: ({ sentences, words, syllables }) =>
      206.835 - 62.3 * (syllables / words) - words / sentences,
    syllables: syllablesOf,
    warns: 65,
    fails: 55,
  },
};

/** Syllables of a Spanish word: vowels that are strong or bear a mark, and groups of weak ones. */
function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y$/, 'i');
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce(
    (sum, group) => sum + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length),
    0,
  );
  return Math.max(1, count);
}
