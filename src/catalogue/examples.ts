import { parse } from 'yaml';

/**
 * The values that an example of a field shows: one for each line where all are lines of that field
 * (`duration: 2:00`), else one for each way that stands between lines `# or`.
 */
export function examplesIn(example: string): unknown[] {
  const ways = example.split('\n# or\n');
  const lines = example.split('\n');
  const names = new Set(lines.map((line) => line.split(':')[0]));
  const written = names.size === 1 && /^\w/.test(example) ? lines : ways;
  return written.map((text) => {
    const value = parse(text) as unknown;
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return typeof one === 'object' && one !== null ? Object.values(one)[0] : one;
  });
}
