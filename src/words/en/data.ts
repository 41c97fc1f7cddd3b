/** The handbook as open data, for those who build with it, and the page about it. */
export const data = {
  /** In each file: what whoever shows the advice has to say beside it. */
  notice:
    'General information, not medical advice. No clinician has reviewed this handbook yet. Show each warning wherever you show an exercise.',
  /** In each file: the line that the licence asks for. name: of the handbook; licence: a name; root: an address. */
  attribution: '{name}, {root}, {licence}',
  title: 'Open data',
  description:
    'Every exercise, guide, warning and source of the handbook as JSON, free to use, with a schema, a version and three examples.',
  lead: 'Everything in the handbook is here as files that programs can read. You may use, change and share them, if you name the handbook and say what you changed.',
  /** Headings. */
  files: 'The files',
  rules: 'What we ask',
  versions: 'What may change',
  examples: 'Three examples',
  /** Names of the columns of the table, and of the files that hold more than one collection. */
  columns: { what: 'What', all: 'All in one file', schema: 'Schema' },
  index: 'A list of all files',
  everything: 'Everything in one file',
  zip: 'Every file in a zip',
  words: 'The words of closed lists',
  /** How one gets a single entry. The mark is an address. */
  each: 'For one entry, add its id: <code>exercises/cat-and-cow.json</code>. Any site may fetch these files from a browser.',
  /** Three rules, as a list. licence: the name of a licence, a link. */
  warnings:
    'Show the warnings of an exercise wherever you show how to do it. They were written together.',
  reviewed:
    'Do not say that a clinician has checked it, while the field “review” says that none has.',
  credit: 'Print the line “attribution” of the file. The licence is <licence>{licence}</licence>.',
  /** Below the heading “What may change”. version: two numbers. */
  version: 'This is version {version}. Each file says so.',
  within:
    'Within a major version, fields, entries and words of lists may be added. None is taken away, and none comes to mean something else.',
  ids: 'An id never means another thing. Where one changes, the old one stands in “formerIds”.',
  edition:
    'The field “edition” tells one handbook from the next. Its print changes whenever anything here does.',
  /** Before each example: what it makes. */
  neckTable: 'A table of exercises for the neck that need nothing, with their warnings',
  guideSeconds: 'How long each guide takes on the clock',
  sourcesOf: 'What one exercise rests on',
  /** Above the examples. The mark is a command. */
  run: 'Each runs in Node 18 or newer as it stands: <code>node neck-table.mjs</code>.',
} as const;
