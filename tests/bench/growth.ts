import { execFileSync } from "node:child_process";
import { Client } from "pg";
import { routes } from "@/lib/routes";
import type { PortalUnderTest } from "@/tests/support/portal";
import { measure, printTable } from "./measure";
import { printQueue } from "./queue";

const CHOICES = [
  ["prefecture", "20"],
  ["lodging", "1"],
  ["tokyo", "180"],
] as const;
const NEVER_ASKED = 50;

/** Search, queue, questions to the database and submits, at each size one after the other: the slope is what counts. */
export async function measureGrowth(portal: PortalUnderTest, sizes: readonly number[]): Promise<void> {
  const { measurePlans } = await import("./plans");
  const { measureSubmits } = await import("./submits");
  let present = 0;
  for (const size of sizes) {
    console.log(`\n== ${size} declarations and ${size} offices`);
    addRecords(portal, size - present);
    await settle(portal.ownerUrl());
    present = size;
    await printSearches(portal.origin);
    await printQueue(portal.origin);
    console.log("\nDatabase alone");
    await measurePlans(portal.ownerUrl(), { isFullSize: size === sizes.at(-1) });
    printTable("P5 Writing", [await measureSubmits()]);
  }
}

function addRecords(portal: PortalUnderTest, count: number): void {
  const options = ["--conditions=react-server", "--import", "tsx", "lib/server/seed-more.ts"];
  const amounts = ["--declarations", String(count), "--offices", String(count)];
  const env = { ...process.env, DATA_DIR: portal.dataDir };
  execFileSync(process.execPath, [...options, ...amounts], { env, stdio: ["ignore", "ignore", "inherit"] });
}

/** What a database does of itself while it grows over years, and not in the seconds after a load: tidied, counted, at rest. */
async function settle(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("VACUUM (ANALYZE)");
  await client.end();
}

async function printSearches(origin: string): Promise<void> {
  const words = encodeURIComponent("高原");
  printTable("P3 Search", [
    await measure("whole site, two characters", `${origin}/search?q=${words}`),
    await measure("declarations, two characters", `${origin}/declarations/search?q=${words}`),
    await measure("offices, two characters", `${origin}${routes.officeSearch([["q", "高原"]])}`),
    await measure("offices, choices and counts", `${origin}${routes.officeSearch(CHOICES)}`),
  ]);
  const begun = performance.now();
  for (let index = 0; index < NEVER_ASKED; index += 1) {
    await (await fetch(`${origin}/search?q=${encodeURIComponent(`第${index}事業所`)}`)).text();
  }
  const each = ((performance.now() - begun) / NEVER_ASKED).toFixed(0);
  console.log(`  (held for half a minute by its words; a word nobody asked for before: ${each} ms each)`);
}
