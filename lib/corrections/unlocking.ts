/** Fields that only make sense together: asking for one unlocks the others too. */
export type Companions<Name extends string> = Readonly<Partial<Record<Name, readonly Name[]>>>;

/** What may be edited in answer to a request for these fields, in the order of the form; the rest stays as it was sent. */
export function unlockedBy<Name extends string>(
  names: readonly Name[],
  companions: Companions<Name>,
  asked: readonly string[],
): Name[] {
  const open = new Set<string>(asked);
  for (const name of names) {
    if (asked.includes(name)) for (const companion of companions[name] ?? []) open.add(companion);
  }
  return names.filter((name) => open.has(name));
}

/** Characters of a reason why a field stays. */
export const EXPLANATION_MAX = 400;

/** Name of the answer that says why a field stays as it is. */
export function explanationField(field: string): string {
  return `explain-${field}`;
}
