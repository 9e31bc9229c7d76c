import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { DOMAIN_CONDITION, runNode, TYPESCRIPT } from "./run-node";

const SEED = join("prisma", "seed", "index.ts");

type Options = { readonly env: NodeJS.ProcessEnv; readonly dataDir: string; readonly signal: AbortSignal };

/** Fills an empty demo. A seed that was interrupted is run again: it only adds what is missing. */
export async function seedIfEmpty(ownerUrl: string, { env, dataDir, signal }: Options): Promise<void> {
  const unfinished = join(dataDir, "run", "seeding");
  if (!existsSync(SEED)) return;
  if (!existsSync(unfinished) && !(await isEmpty(ownerUrl))) return;
  console.log("Adding demo data …");
  mkdirSync(join(dataDir, "run"), { recursive: true });
  writeFileSync(unfinished, "");
  // Its pictures are our own. A scanner would keep them in quarantine until the worker runs, and offices wait for them.
  const { CLAMD_URL: _scanner, ...own } = env;
  const { succeeded, output } = await runNode([DOMAIN_CONDITION, ...TYPESCRIPT, SEED], { env: own, signal });
  if (!succeeded) throw new Error(`The demo data could not be added:\n${output.slice(-4000)}`);
  rmSync(unfinished);
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM account LIMIT 1");
    return rowCount === 0;
  } finally {
    await client.end();
  }
}
