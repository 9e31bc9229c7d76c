import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { installJobSchema } from "@/lib/db/job-schema";
import { prepareDatabase } from "@/lib/db/prepare";
import { appConnectionString, ensureAppRole } from "@/lib/db/roles";
import { readSchema, schemaDiff } from "@/lib/db/schema-diff";
import { startEmbeddedDatabase } from "@/lib/server/embedded-database";
import { Checks, printTimes, timed } from "@/tests/rehearsals/checks";
import { catalogOf } from "@/tests/support/catalog";
import { fillEmptyTables } from "./fill-tables";
import { keepRows, lostRows } from "./kept-rows";
import { migrationSteps } from "./migration-steps";

const SECRET = "a secret for rehearsals, known to everyone";
const ROWS = 40;
/** The tables, their guards and the sign-in of staff came as one: no installation ever stood between them with rows. */
const FOUNDED_WITH = "20261122100200_staff_sign_in";

/**
 * From the first migration to the last, one after another, on a database in which every table has rows as soon as it is
 * there. Answers whether all rows are still what they were, the tables are those of the schema, and the record is whole.
 */
export async function rehearseUpgrade(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "portal-rehearsal-"));
  const database = await startEmbeddedDatabase(join(folder, "postgres"));
  try {
    return await upgrade(database.ownerUrl, folder);
  } finally {
    await database.stop("immediate");
    rmSync(folder, { recursive: true, force: true });
  }
}

async function upgrade(ownerUrl: string, folder: string): Promise<boolean> {
  const checks = new Checks();
  const appUrl = appConnectionString(ownerUrl, SECRET);
  await ensureAppRole(ownerUrl, appUrl);
  await installJobSchema(ownerUrl);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const times = await timed("all migrations, each on tables with rows", () =>
      applyAll(client, ownerUrl, folder, checks),
    );
    printSlowest(times);
    await compareSchema(client, ownerUrl, appUrl, checks);
  } finally {
    await client.end();
  }
  checks.add("audit:verify", await timed("audit:verify", async () => verify(ownerUrl)));
  printTimes();
  return checks.isWell;
}

async function applyAll(client: Client, ownerUrl: string, folder: string, checks: Checks) {
  const times: (readonly [string, number])[] = [];
  const [lost, bare]: [string[], string[]] = [[], []];
  for (const { name, apply } of migrationSteps(ownerUrl, join(folder, "migrations"))) {
    const before = await keepRows(client);
    times.push([name, await apply()]);
    lost.push(...(await lostRows(client, before)).map((fault) => `${name}: ${fault}`));
    if (name < FOUNDED_WITH) continue;
    bare.push(...(await fillEmptyTables(client, ROWS)).map((fault) => `after ${name}, ${fault}`));
  }
  const tables = await keepRows(client);
  const rows = [...tables.values()].reduce((sum, table) => sum + table.rows.size, 0);
  checks.add(`${tables.size} tables have rows, ${rows} in all`, [...new Set(bare)]);
  checks.add(`${times.length} migrations left every row as it was`, lost);
  return times;
}

function printSlowest(times: readonly (readonly [string, number])[]): void {
  const slowest = [...times].sort(([, one], [, other]) => other - one).slice(0, 5);
  console.log(`  slowest: ${slowest.map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`).join(", ")}`);
}

/** Against the schema, and against a database that never held a row. */
async function compareSchema(client: Client, ownerUrl: string, appUrl: string, checks: Checks): Promise<void> {
  const [fresh, bySchema] = [withDatabase(ownerUrl, "fresh"), withDatabase(ownerUrl, "by_schema")];
  for (const name of ["fresh", "by_schema"]) await client.query(`CREATE DATABASE ${name}`);
  await prepareDatabase(fresh, { appUrl: withDatabase(appUrl, "fresh") });
  await run(bySchema, await schemaDiff(undefined, readSchema(), bySchema));

  const [upgraded, never, wanted] = [await catalogOf(ownerUrl), await catalogOf(fresh), await catalogOf(bySchema)];
  checks.add("the tables are those of the schema", missing(wanted, upgraded));
  checks.add("and those of a new installation", [...missing(never, upgraded), ...missing(upgraded, never)]);
}

const missing = (wanted: readonly string[], found: readonly string[]) => {
  const known = new Set(found);
  return wanted.filter((line) => !known.has(line));
};

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = name;
  return changed.toString();
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

function verify(DATABASE_URL: string): readonly string[] {
  const options = ["--conditions=react-server", "--disable-warning=ExperimentalWarning", "--import", "tsx"];
  try {
    const env = { ...process.env, DATABASE_URL, SECRET };
    const words = [...options, "lib/server/audit-verify.ts"];
    console.log(`  ${execFileSync(process.execPath, words, { env, encoding: "utf8", stdio: "pipe" }).trim()}`);
    return [];
  } catch (error) {
    return String(Object(error).stderr ?? error)
      .trim()
      .split("\n");
  }
}
