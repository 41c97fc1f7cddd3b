import type { Asking } from '../write/messages.ts';

const desk = document.querySelector<HTMLMetaElement>('meta[name=desk]');

/** Where the site is mounted. */
export const base = desk?.dataset['base'] ?? '/';

/** Asks the server. Throws an error whose words are for the author. */
export async function ask<Name extends keyof Asking>(
  name: Name,
  asked: Asking[Name][0],
): Promise<Asking[Name][1]> {
  const response = await fetch(`${base}workshop/write/api/${name}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Desk-Token': desk?.content ?? '' },
    body: JSON.stringify(asked ?? {}),
  }).catch(() => {
    throw new Error('The server does not answer. Is npm run dev still running?');
  });
  const answer = (await response.json()) as Asking[Name][1] & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? 'That did not work.');
  return answer;
}
