/** Placeholder until the body map is drawn. */
export function drawBodyMap(_engine: string, _onlyCheck: boolean): string[] {
  return [];
}
