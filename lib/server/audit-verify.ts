import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { KeptSeal } from "@/lib/audit/kept-seals";
import type { Verification } from "@/lib/audit/verify";
import { WrongEnvironment } from "@/lib/env";
import { portalSettings } from "./portal-environment";
import { Refusal } from "./refusal";
import { withStandingDatabase } from "./standing-database";

const HOW =
  "Say npm run audit:verify, or npm run audit:verify -- --kept FILE to compare with the seals that FILE holds.";

/**
 * `npm run audit:verify`: checks the whole audit record, names each row that is not as it was written, ends with 1 then. Its
 * last line is the newest seal, to be kept away from the database; `--kept FILE` compares with those kept before.
 */
async function main(): Promise<number> {
  const file = keptFile();
  return withStandingDatabase(portalSettings(process.env), async () => {
    const { verifyAudit } = await import("@/lib/audit/verify");
    const { compareKeptSeals, newestSeal, parseKeptSeals, sealLine } = await import("@/lib/audit/kept-seals");
    const { db } = await import("@/lib/db/client");
    const kept = file === undefined ? [] : parseKeptSeals(file);
    const [verification, differing, newest] = [await verifyAudit(), await compareKeptSeals(kept), await newestSeal()];
    await db.$disconnect();
    const isWhole = print(verification);
    const isSound = printKept(file === undefined ? undefined : kept, differing) && isWhole;
    if (isSound && newest !== null) console.log(sealLine(newest));
    return isSound ? 0 : 1;
  });
}

function keptFile(): string | undefined {
  const { kept } = parse();
  if (kept === undefined) return undefined;
  if (!existsSync(kept)) throw new Refusal(`${kept} is not there. Make an empty file for the first time.`);
  return readFileSync(kept, "utf8");
}

function parse() {
  try {
    return parseArgs({ options: { kept: { type: "string" } } }).values;
  } catch {
    throw new Refusal(HOW);
  }
}

function print({ chains, events, seals, findings, hasMore }: Verification): boolean {
  for (const sentence of findings) console.error(sentence);
  if (hasMore) console.error("ほかにも不一致があります（表示は200件まで）。");
  const counts = `系列 ${chains}・記録 ${events}・封印 ${seals}`;
  if (findings.length === 0) console.log(`監査記録は、書かれたときのままです（${counts}）。`);
  else console.error(`監査記録に${findings.length}件の不一致が見つかりました（${counts}）。`);
  return findings.length === 0;
}

function printKept(kept: readonly KeptSeal[] | undefined, differing: readonly string[]): boolean {
  for (const sentence of differing) console.error(sentence);
  if (kept !== undefined && differing.length === 0) console.log(`控えの封印${kept.length}件とも一致します。`);
  return differing.length === 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isKnown = error instanceof Refusal || error instanceof WrongEnvironment;
  console.error(isKnown ? error.message : error);
  process.exitCode = 2;
}
