import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { pages } from "@/lib/permission-matrix/register/pages";
import { makeCases } from "@/tests/support/e2e-cases";
import { walkers } from "./permission-people";
import { sampleAddresses } from "./sample-addresses";

const folder = process.env.E2E_DATA_DIR ?? join(".data", "e2e");
const [FILE, CLAIM] = [join(folder, "sample-addresses.json"), join(folder, "sample-addresses.claim")];
const schema = z.record(z.string(), z.string());

/**
 * An address for every page of the register, made once for all workers and kept beside the data that it is about: whoever
 * comes second waits for the first.
 */
export async function sharedAddresses(origin: string): Promise<Readonly<Record<string, string>>> {
  while (!existsSync(FILE)) {
    if (claim()) await make(origin);
    else await wait(1_000);
  }
  return schema.parse(JSON.parse(readFileSync(FILE, "utf8")));
}

async function make(origin: string): Promise<void> {
  try {
    const [forContact = "", forDesk = ""] = await makeCases("PUBLISHED", "SUBMITTED");
    const addressOf = await sampleAddresses(await walkers(origin, forContact), forDesk);
    writeFileSync(
      `${FILE}.part`,
      JSON.stringify(Object.fromEntries(Object.keys(pages).map((page) => [page, addressOf(page)]))),
    );
    renameSync(`${FILE}.part`, FILE);
  } finally {
    rmSync(CLAIM, { recursive: true });
  }
}

/** A folder is made by one alone. */
function claim(): boolean {
  try {
    mkdirSync(CLAIM);
    return true;
  } catch {
    return false;
  }
}
