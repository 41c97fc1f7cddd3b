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
