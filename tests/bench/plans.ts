import { Client } from "pg";
import { foldForSearch, likePattern, pairs } from "@/lib/japan/search-key";
import { officeFiltersSchema } from "@/lib/offices/filters";
import { alongTheDays, amongTheNewest, byTheWords, countStatement } from "@/lib/offices/queries/search";

const queries: Readonly<Record<string, { readonly sql: string; readonly values: readonly unknown[] }>> = {
  "search of two characters": search("高原"),
  "search of a rare word": search("第4321事業所"),
  "site search of two characters": siteSearch("高原"),
  "site search of a word in most pages": siteSearch("会社"),
  "site search of a rare word": siteSearch("第4321事業所"),
  "newest page of a prefecture": {
    sql: "SELECT number FROM published_declaration WHERE prefecture_code = '20' ORDER BY published_at DESC LIMIT 20",
    values: [],
  },
  "work queue, oldest first": {
    sql: "SELECT number FROM declaration WHERE status IN ('SUBMITTED', 'IN_REVIEW') ORDER BY received_at, id LIMIT 25",
    values: [],
  },
};

function search(word: string) {
  const folded = foldForSearch(word);
  return {
    sql: "SELECT number FROM published_declaration WHERE search_grams @> $1 AND search_text LIKE $2 ORDER BY published_at DESC LIMIT 51",
    values: [pairs(folded), likePattern(folded)],
  };
}

function siteSearch(word: string) {
  const folded = foldForSearch(word);
  return {
    sql: "SELECT kind, audiences, count(*) FROM search_entry WHERE grams @> $1 AND text_key LIKE $2 GROUP BY kind, audiences",
    values: [pairs(folded), likePattern(folded)],
  };
}

const officeQuestions: Readonly<Record<string, Readonly<Record<string, string | string[]>>>> = {
  "offices, the whole list": {},
  "offices of a prefecture": { prefecture: "20" },
  "offices, several choices": { kind: ["SHARED", "COWORKING"], seats: "10", lodging: "1", tokyo: "180" },
  "offices, a choice that few have": { accessibility: ["WHEELCHAIR", "OSTOMATE"], allDay: "1", registration: "1" },
  "offices, a word of two letters": { q: "高原" },
  "offices, a rare word": { q: "第4321号" },
  "offices, a word and a choice": { q: "温泉", kind: "TRIAL", privateRoom: "1" },
};

type Filters = ReturnType<typeof officeFiltersSchema.parse>;

/** The second is asked first where more than a thousand offices have the word. */
function wordStatements(name: string, filters: Filters, now: Date) {
  return [
    [name, byTheWords(filters, now)] as const,
    [`${name}, were it frequent`, amongTheNewest(filters, now)] as const,
  ];
}

/** The statements of the portal itself: a page of twenty, and how many there are. */
function officeQueries() {
  const now = new Date();
  const named = Object.entries(officeQuestions).flatMap(([name, question]) => {
    const filters = officeFiltersSchema.parse(question);
    return [
      ...(filters.q === "" ? [[name, alongTheDays(filters, now)] as const] : wordStatements(name, filters, now)),
      [`${name}, counted`, countStatement(filters, now)] as const,
    ];
  });
  return named.map(([name, { text, values }]) => [name, { sql: text, values }] as const);
}

/**
 * Times the queries behind lists and search in the database alone. At full size it refuses a plan that reads a whole table;
 * of a few rows the whole is the quickest way.
 */
export async function measurePlans(ownerUrl: string, { isFullSize }: { readonly isFullSize: boolean }): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("ANALYZE");
  for (const [name, { sql, values }] of [...Object.entries(queries), ...officeQueries()]) {
    // As lib/db/by-index.ts asks.
    await client.query(`SET enable_seqscan = ${/^(site search|offices)/.test(name) ? "off" : "on"}`);
    const plans = await explained(client, sql, values);
    const whole = plans.find((plan) => plan.includes("Seq Scan"));
    if (whole !== undefined && isFullSize) throw new Error(`${name} reads the whole table:\n${whole}`);
    const times = plans.map((plan) => Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1])).sort((a, b) => a - b);
    console.log(`  ${name.padEnd(44)} ${times[Math.floor(times.length / 2)]} ms`);
  }
  await client.end();
}

const TIMES = 7;

/** The plans of one question asked several times over: what else the machine does tells in some of them. */
async function explained(client: Client, sql: string, values: readonly unknown[]): Promise<string[]> {
  const plans: string[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN (ANALYZE) ${sql}`, [...values]);
    plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
  }
  return plans;
}
