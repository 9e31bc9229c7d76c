import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Verification } from "@/lib/audit/verify";
import { appConnectionString } from "@/lib/db/roles";
import { WrongEnvironment } from "@/lib/env";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "./embedded-database";
import { portalSettings, type Settings } from "./portal-environment";
import { isAlive } from "./processes";
import { Refusal } from "./refusal";
import { readRunFile } from "./run-files";

/** `npm run audit:verify`: checks the whole audit record, names each row that is not as it was written, ends with 1 then. */
async function main(): Promise<number> {
  const settings = portalSettings(process.env);
  const started = await startIfNeeded(settings);
  try {
    const ownerUrl = settings.DATABASE_URL ?? started?.ownerUrl ?? runningUrl(settings);
    process.env.DATABASE_APP_URL = settings.DATABASE_APP_URL ?? appConnectionString(ownerUrl, settings.SECRET);
    const [{ verifyAudit }, { db }] = [await import("@/lib/audit/verify"), await import("@/lib/db/client")];
    const verification = await verifyAudit();
    await db.$disconnect();
    return print(verification);
  } finally {
    await started?.stop();
  }
}

function print({ chains, events, seals, findings, hasMore }: Verification): number {
  for (const sentence of findings) console.error(sentence);
  if (hasMore) console.error("ほかにも不一致があります（表示は200件まで）。");
  const counts = `系列 ${chains}・記録 ${events}・封印 ${seals}`;
  if (findings.length === 0) console.log(`監査記録は、書かれたときのままです（${counts}）。`);
  else console.error(`監査記録に${findings.length}件の不一致が見つかりました（${counts}）。`);
  return findings.length === 0 ? 0 : 1;
}

/** The embedded database, when there is no other and no portal runs it already. */
async function startIfNeeded({ DATABASE_URL, DATA_DIR }: Settings): Promise<EmbeddedDatabase | undefined> {
  if (DATABASE_URL !== undefined || isAlive(readRunFile(DATA_DIR, "postgres")?.pid ?? 0)) return undefined;
  const folder = join(DATA_DIR, "postgres");
  if (!existsSync(folder)) throw new Refusal(`There is no database under ${DATA_DIR}: run \`npm start\` first.`);
  return startEmbeddedDatabase(folder);
}

function runningUrl({ DATA_DIR }: Settings): string {
  const { port } = readRunFile(DATA_DIR, "postgres") ?? {};
  const password = readFileSync(join(DATA_DIR, "postgres", "owner-password"), "utf8").trim();
  return `postgresql://portal_owner:${password}@127.0.0.1:${port}/portal`;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isKnown = error instanceof Refusal || error instanceof WrongEnvironment;
  console.error(isKnown ? error.message : error);
  process.exitCode = 2;
}
