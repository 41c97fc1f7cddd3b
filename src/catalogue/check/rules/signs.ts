import { ANY_LANGUAGE } from '../../sign.schema.ts';
import { groupsOf, readRule } from '../../../lib/safety/sign-rule.ts';
import { letterAbout, type FieldPath, type Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { nearest } from '../nearest.ts';

/** Every group that a rule or a region names exists, and no group and no sign has a name twice. */
export const signsNameTheirWords: Rule = ({ signs }) => {
  const files = [...signs.values()];
  const groups = files.flatMap(({ data }) => (data.kind === 'words' ? data.groups : []));
  const names = new Set(groups.map(({ name }) => name));
  const seen = new Set<string>();
  return files.flatMap((entry): Letter[] => {
    const { data } = entry;
    const unknown = (name: string, path: FieldPath): Letter[] => {
      if (names.has(name)) return [];
      const near = nearest(name, names);
      return [
        letterAbout(entry, path, {
          what: `No group of words is called "${name}"${near ? `; did you mean "${near}"` : ''}.`,
          rule: 'A rule that names a group that is not there never holds: its sign would be silent.',
          cure: near ? `Write ${near}, or add the group.` : `Add the group "${name}".`,
        }),
      ];
    };
    const once = (name: string, path: FieldPath): Letter[] => {
      if (!seen.has(name)) {
        seen.add(name);
        return [];
      }
      return [
        letterAbout(entry, path, {
          what: `The name "${name}" is there twice.`,
          rule: 'A name means one thing. Of two groups with one name only the last would be read.',
          cure: 'Rename one of them, or put the two together.',
        }),
      ];
    };
    if (data.kind === 'words') {
      return data.groups.flatMap(({ name }, at) => once(name, ['groups', at, 'name']));
    }
    if (data.kind === 'regions') {
      return data.regions.flatMap(({ group }, at) => unknown(group, ['regions', at, 'group']));
    }
    if (data.kind === 'ordinary') return [];
    return data.signs.flatMap(({ id, when }, at) => [
      ...once(`sign ${id}`, ['signs', at, 'id']),
      ...when.flatMap((text, which) =>
        groupsOf(readRule(text, ANY_LANGUAGE)).flatMap((name) =>
          unknown(name, ['signs', at, 'when', which]),
        ),
      ),
    ]);
  });
};
