import { Client } from "pg";
import { foldForSearch, likePattern, pairs } from "@/lib/japan/search-key";

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

/** Times the queries behind lists and search in the database alone, and refuses a plan that reads a whole table. */
export async function measurePlans(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("ANALYZE");
  for (const [name, { sql, values }] of Object.entries(queries)) {
    // As lib/search/queries.ts asks.
    await client.query(`SET enable_seqscan = ${name.startsWith("site search") ? "off" : "on"}`);
    const { rows } = await client.query<{ "QUERY PLAN": string }>(`EXPLAIN (ANALYZE) ${sql}`, [...values]);
    const plan = rows.map((row) => row["QUERY PLAN"]).join("\n");
    if (plan.includes("Seq Scan")) throw new Error(`${name} reads the whole table:\n${plan}`);
    console.log(`  ${name.padEnd(44)} ${/Execution Time: ([\d.]+)/.exec(plan)?.[1]} ms`);
  }
  await client.end();
}
