import type { Rooms, Speaking } from '../../words/words.ts';

/** A number that one calls in an emergency. */
export type EmergencyNumber = {
  readonly number: string;
  /** Regions (ISO 3166-1) for which it may be guessed. */
  readonly regions: string;
};

/**
 * The four that are always in sight. A region stands here only if an authority says that this is the
 * number for an ambulance there; for every other region nothing is guessed.
 *
 * - 112: all member states of the EU. European Commission, IP/08/1968 and the pages on 112
 *   (ec.europa.eu/unitedkingdom, 2010 and 2011); Hungary's 112.hu/en/112_in_the_EU.
 * - 911: “the official emergency number in the United States and Canada”, fcc.gov/consumer-information.
 * - 999: nhs.uk, ambulance services; eastamb.nhs.uk and londonambulance.nhs.uk, “When to call 999”.
 * - 000: police.nsw.gov.au, “Call Triple Zero (000)”; perth.wa.gov.au, for the Australian Government.
 */
export const EMERGENCY_NUMBERS: readonly EmergencyNumber[] = [
  {
    number: '112',
    regions: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
  },
  { number: '911', regions: 'US CA' },
  { number: '999', regions: 'GB' },
  { number: '000', regions: 'AU' },
];

/** Shown only to whom they may concern. 111: govt.nz, “111 emergency service”; police.govt.nz. */
const OTHERS: readonly EmergencyNumber[] = [{ number: '111', regions: 'NZ' }];

/** What comes first for this reader, and why: their own choice, or a guess from the language. */
export type FirstNumber = { readonly number: string; readonly by: 'choice' | 'guess' };

/** What was kept as the reader's choice: two to six digits, and nothing else is ever dialled. */
export function readEmergencyNumber(text: string | null): string | null {
  const digits = (text ?? '').trim();
  return /^[0-9]{2,6}$/.test(digits) ? digits : null;
}

/**
 * The number of the region that a language names: `en-GB` gives 999. A language alone says nothing
 * about where somebody is, and gives null.
 * @param language the browser's first language, BCP 47
 */
export function guessEmergencyNumber(language: string): string | null {
  const [, region] = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i.exec(language) ?? [];
  if (!region) return null;
  const of = choosableNumbers().find(({ regions }) =>
    regions.split(' ').includes(region.toUpperCase()),
  );
  return of?.number ?? null;
}

/** The number that comes first, or null: then all four are alike. */
export function firstNumber(kept: string | null, language: string): FirstNumber | null {
  const choice = readEmergencyNumber(kept);
  if (choice) return { number: choice, by: 'choice' };
  const guess = guessEmergencyNumber(language);
  return guess ? { number: guess, by: 'guess' } : null;
}

/** The numbers to show: the four, and before them a fifth if that is the one for this reader. */
export function shownNumbers(first: FirstNumber | null): readonly EmergencyNumber[] {
  if (!first || EMERGENCY_NUMBERS.some(({ number }) => number === first.number)) {
    return EMERGENCY_NUMBERS;
  }
  const known = OTHERS.find(({ number }) => number === first.number);
  const own = first.by === 'guess' && known ? known : { number: first.number, regions: '' };
  return [own, ...EMERGENCY_NUMBERS];
}

/** Every number that can be chosen by name. */
export function choosableNumbers(): readonly EmergencyNumber[] {
  return [...EMERGENCY_NUMBERS, ...OTHERS];
}

/** The line below the numbers: whose word the first one is. */
export function aboutNumbers(
  first: FirstNumber | null,
  { say, emergency }: Speaking<'emergency'>,
): string {
  if (!first) return emergency.take;
  const { number } = first;
  return say(first.by === 'guess' ? emergency.guessed : emergency.chosen, { number });
}

/** What a link to a number is called. */
export function callWords(one: EmergencyNumber, words: Speaking<'emergency'>): string {
  return words.say(words.emergency.call, { number: one.number, where: whereWords(one, words) });
}

/**
 * Where it is the number to call, for the reader who does not know it. A number that stands above the
 * others because the reader chose it has no region, and is theirs, whatever else it is.
 */
export function whereWords(
  { number, regions }: EmergencyNumber,
  { emergency: { where } }: Speaking<'emergency'>,
): string {
  const places: Readonly<Record<string, string>> = where;
  return (regions === '' ? undefined : places[number]) ?? where.yours;
}

/**
 * Does a sentence send the reader to the phone? Then a number to dial belongs beside it.
 * @param words with the phrases by which the language of the handbook says so
 */
export function sendsToThePhone(text: string, { phone: { calls } }: Phone): boolean {
  const small = text.toLowerCase();
  return calls.some((phrase) => small.includes(phrase));
}

type Phone = Pick<Rooms, 'phone'>;

/**
 * Which of several sentences gets the numbers: the first one that sends to the phone, so that they
 * stand beside it, and once. -1 if none does.
 */
export function whereToDial(texts: readonly string[], words: Phone): number {
  return texts.findIndex((text) => sendsToThePhone(text, words));
}
