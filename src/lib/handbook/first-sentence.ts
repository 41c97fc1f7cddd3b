/**
 * The first sentence of a text, with its mark: “You have a new hip. Ask first.” → “You have a new
 * hip.” The whole text, if it is only one.
 */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s)/s.exec(text)?.[0] ?? text;
}
