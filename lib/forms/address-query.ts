/** What has to stand in an address to mean these filters, and no more: what holds anyway is left out. */
export function addressQuery(
  filters: object,
  defaults: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const pairs = Object.entries(filters).flatMap(([name, value]) => {
    const text = value === undefined ? "" : String(value);
    return text === "" || text === defaults[name] ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs);
}
