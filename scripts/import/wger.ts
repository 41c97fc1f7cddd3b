import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import {
  isFields,
  namesOf,
  oneLine,
  thing,
  translated,
  Unreadable,
  type Fields,
  type Foreign,
} from './foreign.ts';

/*
 * wger.de/api/v2/exerciseinfo: a page with `results`, or one record. An exercise has category, muscles,
 * muscles_secondary, equipment, license, license_author and translations (earlier `exercises`), each
 * with its own name, description in HTML, language, aliases, license and license_author. Before that,
 * exercise and translation were one record. Licences and languages come as a record or as its number.
 */

const ENGLISH = 2;

/** What text may be taken under: its words are a draft, and who wrote them is named. */
const MAY_TAKE: Readonly<
  Record<string, { readonly name: string; readonly asksForAuthor: boolean }>
> = {
  3: { name: 'CC0', asksForAuthor: false },
  4: { name: 'CC-BY 4', asksForAuthor: true },
  cc0: { name: 'CC0', asksForAuthor: false },
  'cc-by 4': { name: 'CC-BY 4', asksForAuthor: true },
};

const AREAS: Readonly<Record<string, string | null>> = {
  'anterior deltoid': 'shoulders',
  'biceps femoris': 'hamstrings',
  'erector spinae': 'lower-back',
  gastrocnemius: 'calves',
  'gluteus maximus': 'glutes',
  'latissimus dorsi': 'lats',
  'pectoralis major': 'chest',
  'quadriceps femoris': 'quads',
  soleus: 'calves',
  trapezius: 'upper-back',
};

const EQUIPMENT: Readonly<Record<string, string | null>> = {
  'none (bodyweight exercise)': null,
  'gym mat': 'mat',
  'resistance band': 'band',
};

/**
 * A record in our words.
 * @throws Unreadable if it is no record of this collection, or has no English name
 */
export function fromWger(record: Fields): Foreign {
  const muscles = namesOf(record['muscles']);
  if (!Array.isArray(record['muscles']) || !Array.isArray(record['equipment'])) {
    throw new Unreadable('has no muscles or no equipment', 'Give a page of api/v2/exerciseinfo.');
  }
  if (record['muscles'].some((one) => typeof one === 'number')) {
    throw new Unreadable(
      'says muscles by their numbers',
      'That is api/v2/exercise: give a page of api/v2/exerciseinfo, which says their names.',
    );
  }
  const said = english(record);
  const name = oneLine(said['name']);
  if (!name) throw new Unreadable('has no English name', 'Remove it, or write its English name.');
  const areas = translated(muscles, AREAS);
  const tools = namesOf(record['equipment']);
  const needed = translated(tools, EQUIPMENT);
  const knowsNeeds = tools.length > 0 && needed.unknown.length === 0;
  const technique = /\bstretch/i.test(name)
    ? 'stretch'
    : /\broll(er|ing)?\b/i.test(name)
      ? 'roll'
      : '';
  const names = namesOf(said['aliases'], 'alias');
  const text = textOf(said, record);
  return {
    name,
    from: `wger, ${oneLine(record['uuid']) || String(record['id'])}`,
    facts: {
      ...(technique ? { technique } : {}),
      ...(areas.ours.length > 0 ? { areas: areas.ours } : {}),
      ...(knowsNeeds ? { equipment: needed.ours.map(thing) } : {}),
      ...(text.steps.length > 0 ? { steps: text.steps } : {}),
      muscles: [...new Set([...muscles, ...namesOf(record['muscles_secondary'])])],
      ...(names.length > 0 ? { aliases: names } : {}),
    },
    because: {
      technique: 'its name',
      areas: `muscles: ${muscles.join(', ')}`,
      equipment: `equipment: ${tools.join(', ')}`,
      steps: text.remark,
      muscles: 'muscles and muscles_secondary',
      aliases: 'aliases',
    },
    remarks: [
      text.remark,
      'Left out: images, videos and notes.',
      ...areas.unknown.map((muscle) => `We have no area for: ${muscle}.`),
      ...needed.unknown.map((one) => `We have no equipment page for: ${one}.`),
    ],
  };
}

/** The English words of an exercise; the exercise itself where it is both. */
function english(record: Fields): Fields {
  const all = record['translations'] ?? record['exercises'];
  if (!Array.isArray(all)) return isEnglish(record) ? record : {};
  return all.filter(isFields).find(isEnglish) ?? {};
}

function isEnglish({ language }: Fields): boolean {
  return isFields(language)
    ? language['id'] === ENGLISH || language['short_name'] === 'en'
    : language === ENGLISH;
}

/** The description as steps, if its own licence lets us; else why not. */
function textOf(said: Fields, whole: Fields): { steps: readonly string[]; remark: string } {
  // The licence of the exercise covers its data, not what a translator wrote.
  const { license } = said;
  const key = isFields(license) ? oneLine(license['short_name']).toLowerCase() : String(license);
  const terms = Object.hasOwn(MAY_TAKE, key) ? MAY_TAKE[key] : undefined;
  const author = oneLine(said['license_author']);
  const theirs =
    license === undefined && whole !== said ? 'its words have no licence' : `licence ${key}`;
  if (!terms)
    return { steps: [], remark: `Left out: the description (${theirs}). Write your own.` };
  if (terms.asksForAuthor && !author) {
    return { steps: [], remark: `Left out: the description (${terms.name}, but nobody is named).` };
  }
  const by = author ? `by ${author}, ` : '';
  return {
    steps: sentences(oneLine(said['description']) ? String(said['description']) : ''),
    remark: `The steps are ${by}${terms.name}, from wger: name them on the page, or write your own.`,
  };
}

/** The sentences of a description in HTML, as plain words. */
function sentences(html: string): string[] {
  const words = (node: Tree.ChildNode): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node) || ['script', 'style'].includes(node.nodeName)) return '';
    const inner = node.childNodes.map(words).join('');
    return /^(p|li|ol|ul|div|br|h\d)$/.test(node.nodeName) ? `\n${inner}\n` : inner;
  };
  return parseFragment(html)
    .childNodes.map(words)
    .join('')
    .split(/\n|(?<=[.!?])\s+(?=[A-Z])/)
    .map((sentence) =>
      oneLine(sentence.replace(/^\s*(?:[-*]|\d+[.)])\s+/, '').replaceAll(/[<>{}]/g, '')),
    )
    .filter(Boolean);
}
