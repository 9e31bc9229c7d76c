const FIELD = /^(?:level-|reason-)[a-z][a-z0-9-]{0,39}$|^comment$/;

/** What was typed, when nobody can say any more which fields the sheet has: it is shown again all the same. */
export function typedAnswers(data: unknown): Readonly<Record<string, string>> {
  if (!(data instanceof FormData)) return {};
  const typed = [...data].flatMap(([name, value]): [string, string][] =>
    FIELD.test(name) && typeof value === "string" ? [[name, value]] : [],
  );
  return Object.fromEntries(typed);
}
