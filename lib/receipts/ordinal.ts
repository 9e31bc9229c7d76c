/** The number of a version as it stands in an address. */
export function parseOrdinal(text: string): number | null {
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
