import { currentRecord, type Checks } from './checks.ts';

/** The guide that was begun last, lately, and not finished; null if there is none. */
export function lastOpenGuide(checks: Checks, wall: number): string | null {
  const open = Object.keys(checks).flatMap((guide) => {
    const record = currentRecord(checks, guide, wall);
    return record.at < wall && record.felt === null ? [{ guide, at: record.at }] : [];
  });
  return open.sort((a, b) => b.at - a.at)[0]?.guide ?? null;
}
