declare module 'js-yaml' {
  /** Texts, numbers, yes and no, nothing: YAML 1.2 without dates and the like. */
  export const CORE_SCHEMA: object;
  /** What a text of YAML says; undefined if it says nothing. Throws where it cannot be read. */
  export function load(text: string, options: { readonly schema: object }): unknown;
}
