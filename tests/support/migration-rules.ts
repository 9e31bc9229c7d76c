/**
 * What a migration may not do while the version before it still serves: `contracts` takes away or narrows what that version
 * reads or writes, `locks` keeps its readers or writers waiting for as long as the table is long.
 */
export type Fault = { readonly kind: "contracts" | "locks"; readonly what: string };

/** A release that no longer reads what goes; for a lock, why it is short. */
const MARK = { contracts: /^-- contracts: unread since \S+/m, locks: /^-- locks: \S+/m } as const;

const ALTERATIONS: readonly (readonly [kind: Fault["kind"], pattern: RegExp])[] = [
  ["contracts", /\bDROP COLUMN\b/],
  ["contracts", /\bRENAME\b/],
  ["contracts", /\bSET NOT NULL\b/],
  ["contracts", /\bALTER COLUMN "?\w+"? (SET DATA )?TYPE\b/],
  ["contracts", /\bADD COLUMN (?![^,;]*\bDEFAULT\b)[^,;]*\bNOT NULL\b/],
  ["locks", /\bADD COLUMN [^,;]*\bDEFAULT (gen_random_uuid|random|clock_timestamp|nextval)\b/],
  ["locks", /\bADD (CONSTRAINT "?\w+"? )?(PRIMARY KEY|UNIQUE|EXCLUDE)\b(?! USING INDEX)/],
  ["locks", /\bADD (CONSTRAINT "?\w+"? )?(CHECK|FOREIGN KEY)\b(?![\s\S]*\bNOT VALID\b)/],
];

const OTHERS: readonly (readonly [kind: Fault["kind"], pattern: RegExp])[] = [
  ["contracts", /^DROP (TABLE|VIEW|MATERIALIZED VIEW|TYPE|SCHEMA)\b/],
  ["contracts", /^ALTER TYPE [\s\S]*\bRENAME\b/],
  ["contracts", /^TRUNCATE\b/],
  ["locks", /^(UPDATE|DELETE|LOCK|CLUSTER|REINDEX|VACUUM FULL)\b/],
];

const INDEX = /^CREATE (?:UNIQUE )?INDEX (?!CONCURRENTLY\b)[\s\S]*? ON (?:ONLY )?"?(\w+)"?/;
const TABLE = /^ALTER TABLE (?:IF EXISTS |ONLY )*"?(\w+)"?/;
const MADE = /\bCREATE TABLE (?:IF NOT EXISTS )?"?(\w+)"?/g;

/** The unmarked faults of a migration. Tables that it makes itself are empty and known to nobody. */
export function faultsOf(sql: string): readonly Fault[] {
  const whole = sql.replace(/\$(\w*)\$[\s\S]*?\$\1\$/g, "''").replace(/--.*/g, (line) => line.replaceAll(";", ","));
  const made = new Set([...whole.matchAll(MADE)].flatMap(([, table]) => table ?? []));
  return whole.split(";").flatMap((part) => {
    const statement = part.replace(/--.*/g, "").trim();
    return kindsOf(statement, made)
      .filter((kind) => !MARK[kind].test(part.trim()))
      .map((kind) => ({ kind, what: statement.replace(/\s+/g, " ").slice(0, 80) }));
  });
}

function kindsOf(statement: string, made: ReadonlySet<string>): readonly Fault["kind"][] {
  const indexed = INDEX.exec(statement)?.[1];
  if (indexed !== undefined) return made.has(indexed) ? [] : ["locks"];
  const altered = TABLE.exec(statement)?.[1];
  if (altered !== undefined && made.has(altered)) return [];
  const rules = altered === undefined ? OTHERS : ALTERATIONS;
  return [...new Set(rules.filter(([, pattern]) => pattern.test(statement)).map(([kind]) => kind))];
}
