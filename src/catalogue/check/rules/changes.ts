import type { IsoDate } from '../../../lib/handbook/review.ts';
import { todayAnywhere } from '../../today.ts';
import type { ChangeEntry } from '../read-changes.ts';
import { CHANGES } from '../read-changes.ts';
import type { FieldPath, Handbook, Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { COLLECTION_NAMES } from '../collections.ts';

/** A change is about pages that are there: whoever reads of it wants to go there. */
const changesNamePages: Rule = (handbook) =>
  handbook.changes.flatMap((change) =>
    change.data.pages.flatMap((page, at) => {
      if (isEntry(handbook, page)) return [];
      return [
        about(change, ['pages', at], {
          what: `There is no “${page}”.`,
          rule: 'Readers go from a change to its page. A page is named by its folder and id.',
          cure: 'Write it as in exercises/cat-and-cow, by its id of today.',
        }),
      ];
    }),
  );

function isEntry(handbook: Handbook, page: string): boolean {
  const [folder, id = '', ...rest] = page.split('/');
  const name = COLLECTION_NAMES.find((one) => one === folder);
  return name !== undefined && rest.length === 0 && handbook.known[name].has(id);
}

/** Two changes of one kind on one day begin with different pages: that is their name in the feed. */
const changesHaveNames: Rule = ({ changes }) => {
  const seen = new Set<string>();
  return changes.flatMap((change) => {
    const { day, kind, pages } = change.data;
    const name = `${day} ${kind} ${pages[0] ?? ''}`;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      about(change, ['pages'], {
        what: `There is another ${kind} change of ${pages[0] ?? ''} on ${day}.`,
        rule: 'Day, kind and first page are the name of a change: readers of feeds would miss the second one.',
        cure: 'Say both in one text.',
      }),
    ];
  });
};

/** Nothing was changed on a day that has not been. */
const changesHaveHappened =
  (today: IsoDate): Rule =>
  ({ changes }) =>
    changes
      .filter(({ data }) => data.day > todayAnywhere(today))
      .map((change) =>
        about(change, ['day'], {
          what: `The change is of ${change.data.day}; today is ${today}.`,
          rule: 'The day tells readers whether their sheet of paper or their saved copy is older.',
          cure: 'Write the day on which it is published.',
        }),
      );

function about(
  { placeOf }: ChangeEntry,
  path: FieldPath,
  words: Pick<Letter, 'what' | 'rule' | 'cure'>,
): Letter {
  return { level: 'error', file: CHANGES, ...placeOf(path), ...words };
}

/** All that holds of changes. */
export const changesAreSound =
  (today: IsoDate): Rule =>
  (handbook) =>
    [changesNamePages, changesHaveNames, changesHaveHappened(today)].flatMap((rule) =>
      rule(handbook),
    );
