/** `at`: the exercise at which a guide opens, counted from 1 in the link and from 0 here. */
export function parseStart(text: string | null, count: number): number {
  const start = /^\d{1,2}$/.test(text ?? '') ? Number(text) : 1;
  return start >= 1 && start <= count ? start - 1 : 0;
}
