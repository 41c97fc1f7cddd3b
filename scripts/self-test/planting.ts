/** A defect that a gate has to catch. */
export type Planting = {
  readonly gate: string;
  readonly defect: string;
  /** The file in the copy of the project; it need not exist. */
  readonly file: string;
  /** The text of the file with the defect; an empty text where there is no such file. */
  readonly plant: (text: string) => string;
  /** What the gate says about it. */
  readonly says: RegExp;
};

/** Throws where there is nothing to replace: a defect that was not planted is not caught either. */
export function replace(from: string | RegExp, to: string): Planting['plant'] {
  return (text) => {
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`Nothing to replace: ${String(from)}`);
    return changed;
  };
}

export function append(more: string): Planting['plant'] {
  return (text) => text + more;
}
