import type { SignTable } from '../search-table.ts';

/** What the list of signs has to know of the language (`search-table.ts` says what each is). */
export const signLanguage: SignTable = {
  /** Words that carry nothing in a cry for help, folded. */
  // `not`, `no`, `cant`, `up`, `down`, `out` and `off` are no filler.
  filler:
    `a an the my your his her our their me him them us i you we they it its im ive id ill youre hes shes
  of is are was were am be been being and or so very really just quite bit little some like that this
  these those there then also kind sort of literally totally actually basically got get gets getting
  have has had having do does did in on at to for with from by as which who please help what whats
  should can could would will may might must if but now today again still even ever gone going goes go
  went thing lot lots bloody flipping fucking omg lol pls plz hi hello doctor dr too since when while`
      .trim()
      .split(/\s+/),
  /** Spoken forms of one thing, made one: a pattern over folded text, and what takes its place. */
  spoken: [
    [
      '\\b(can|could) not\\b|\\bunable to\\b|\\bnot able to\\b|\\bincapable of\\b|\\bcannae\\b',
      'cant',
    ],
    ['\\bcouldnt\\b|\\bcannot\\b|\\bcould ?nt\\b|\\bcan ?nt\\b|\\bcan t\\b', 'cant'],
    ['\\b(will|wont|does|do|did|is|are|was|has|have|would) (not|nt)\\b', '$1nt'],
    ['\\bwillnt\\b|\\bwo nt\\b|\\bwon t\\b', 'wont'],
    ['\\b(does|do|did|is|are|was|has|have|would) t\\b', '$1nt'],
    ['\\b(don|doesn|didn|isn|aren|wasn|hasn|haven|wouldn|couldn) t\\b', '$1t'],
    ['\\bgonna\\b', 'going to'],
    ['\\bwanna\\b', 'want to'],
  ],
  /** Numbers in words, for ages: the first is zero. */
  numbers:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
      ' ',
    ),
  /** Endings that an ordinary word may have. One pattern. */
  endings: '(s|es|d|ed|ing|r|er|ly)$',
};
