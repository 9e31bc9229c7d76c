/** More than the portal has; texts that vary in length (many rows, long lists) must not fill the memory of the database. */
const MOST = 300;
/** What Prisma writes where a row is asked for by its key. */
const BY_KEY = "AND 1=1)";

/**
 * Names for statements that the database takes apart once a connection and soon plans no more: inserts, and what reads or
 * changes one row by its key. Everything else stays without a name, since its plan depends on the values. An empty name is
 * none.
 */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST || !hasOnePlan(sql)) return "";
    const name = `portal_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

function hasOnePlan(sql: string): boolean {
  return sql.startsWith("INSERT INTO ") || (sql.includes(BY_KEY) && !sql.includes(" IN ("));
}
