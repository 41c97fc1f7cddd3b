import { sumOf } from '../../lib/offline/answer.ts';
import { type CopySet, pickedSet } from '../../lib/offline/copy-set.ts';
import { languageHere } from '../browser/here.ts';
import { Saver, setsOf } from '../offline/saver.ts';

/**
 * Keeps a plan with the pages of its exercises, until somebody forgets it.
 * @param value the plan, as its link says it
 * @param exercises their ids
 * @returns false unless all of it is here, and a worker that can show it
 */
export async function keepPlan(value: string, exercises: readonly string[]): Promise<boolean> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) return false;
  const saver = new Saver(setOf(value, exercises));
  const { name } = await saver.save(() => undefined, new AbortController().signal);
  return name === 'saved';
}

/** Drops the copies that only this plan needed, in whatever language it was kept. */
export async function dropPlan(value: string): Promise<void> {
  const end = `/${nameOf(value)}.json`;
  for (const set of await setsOf('picked')) {
    if (set.mark.endsWith(end)) await new Saver(set).remove();
  }
}

const nameOf = (value: string) => `plan/${sumOf('plan', new TextEncoder().encode(value))}`;

function setOf(value: string, exercises: readonly string[]): CopySet {
  const pages = [
    ...['plan/', 'plan/handbook.json', 'plan/questions.json'],
    ...exercises.map((id) => `exercises/${id}/`),
  ];
  return pickedSet(nameOf(value), pages, languageHere());
}
