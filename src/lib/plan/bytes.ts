/** Bytes of a plan: small numbers take one, and everything is read back or refused. */

/** What is thrown where bytes end too early or say what cannot be. It never leaves this folder. */
export class Unreadable extends Error {}

/** Collects bytes. */
export class Writer {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** A whole number from 0: seven bits a byte, the lowest first; the eighth says that more follow. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** How many bytes of UTF-8, and these. */
  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `Writer` wrote. @throws Unreadable */
export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    const value = this.#bytes[this.#at];
    if (value === undefined) throw new Unreadable();
    this.#at += 1;
    return value;
  }

  /** A number up to `max`, in its one spelling. */
  number(max: number, min = 0): number {
    let value = 0;
    for (let place = 1; place <= 0x80 ** 3; place *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * place;
      if (byte > 0x7f) continue;
      const isShortest = byte > 0 || place === 1;
      if (value < min || value > max || !isShortest) throw new Unreadable();
      return value;
    }
    throw new Unreadable();
  }

  text(maxBytes: number): string {
    const length = this.number(maxBytes);
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    if (bytes.length < length) throw new Unreadable();
    this.#at += length;
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw new Unreadable();
    }
  }

  /** Nothing may follow. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new Unreadable();
  }
}

/** CRC-32 as in zip and PNG (polynomial EDB88320). Finds every change of up to four bytes in a row. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** RFC 4648 base64url without padding: no sign that an address or a messenger would change. */
export function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const some = [0, 1, 2].map((more) => bytes[at + more] ?? 0);
    const bits = ((some[0] ?? 0) << 16) | ((some[1] ?? 0) << 8) | (some[2] ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => SIGNS.charAt((bits >> shift) & 63)).join('');
    text += signs.slice(0, Math.min(4, bytes.length - at + 1));
  }
  return text;
}

/** The bytes of such a text; null for a sign that is none, or for a length that cannot be. */
export function fromBase64Url(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return null;
    bits = (bits << 6) | value;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
    bits &= (1 << count) - 1;
  }
  // Bits that are left over are 0: else two texts would say the same.
  return bits === 0 && count < 6 ? Uint8Array.from(bytes) : null;
}
