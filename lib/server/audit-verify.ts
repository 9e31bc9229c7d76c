import type { Verification } from "@/lib/audit/verify";
import { WrongEnvironment } from "@/lib/env";
import { portalSettings } from "./portal-environment";
import { Refusal } from "./refusal";
import { withStandingDatabase } from "./standing-database";

/** `npm run audit:verify`: checks the whole audit record, names each row that is not as it was written, ends with 1 then. */
async function main(): Promise<number> {
  return withStandingDatabase(portalSettings(process.env), async () => {
    const [{ verifyAudit }, { db }] = [await import("@/lib/audit/verify"), await import("@/lib/db/client")];
    const verification = await verifyAudit();
    await db.$disconnect();
    return print(verification);
  });
}

function print({ chains, events, seals, findings, hasMore }: Verification): number {
  for (const sentence of findings) console.error(sentence);
  if (hasMore) console.error("ほかにも不一致があります（表示は200件まで）。");
  const counts = `系列 ${chains}・記録 ${events}・封印 ${seals}`;
  if (findings.length === 0) console.log(`監査記録は、書かれたときのままです（${counts}）。`);
  else console.error(`監査記録に${findings.length}件の不一致が見つかりました（${counts}）。`);
  return findings.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isKnown = error instanceof Refusal || error instanceof WrongEnvironment;
  console.error(isKnown ? error.message : error);
  process.exitCode = 2;
}
