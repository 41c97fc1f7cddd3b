/** What is wrong in a text, and at which character. */
export class Mistake extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** A place in a text that moves forward past what it recognises. */
export class Reader {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
    this.take(/ */y);
  }
  /** Moves past `pattern` and the spaces behind it, or stays and returns null. */
  take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    while (this.text[this.at] === ' ') this.at += 1;
    return found;
  }
  get over(): boolean {
    return this.at >= this.text.length;
  }
}
