/**
 * The address for questions and comments, if there is one. A placeholder is none: nobody reads what
 * is sent to a reserved name (RFC 2606).
 * @returns the address, or null for nothing, a reserved name and what is no address at all
 */
export function realAddress(address: string): string | null {
  const trimmed = address.trim();
  const [, host] = /^[^@\s<>"]+@([^@\s<>"]+\.[^@\s<>".]+)$/.exec(trimmed) ?? [];
  if (!host) return null;
  const isReserved = /(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$/i.test(host);
  return isReserved ? null : trimmed;
}
