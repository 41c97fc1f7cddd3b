/**
 * Keeps pages and drawings on this device: they are fetched, and our worker keeps a copy of whatever it
 * hands on.
 * @returns false if one of them could not be fetched, or if there is no worker yet
 */
export async function savePages(addresses: readonly string[]): Promise<boolean> {
  const answers = await Promise.allSettled(addresses.map((address) => fetch(address)));
  const isWhole = answers.every((one) => one.status === 'fulfilled' && one.value.ok);
  return isWhole && 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}
