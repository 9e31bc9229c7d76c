import "server-only";
import { type AdjustmentResult, resultText } from "@/lib/awards/adjustment/desk/result";
import { isAdjusted } from "@/lib/awards/adjustment/desk/work-out";
import { sha256Hex } from "@/lib/crypto/sha256";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { moveAdjustment } from "./record";

type Worked = { readonly id: string; readonly result: AdjustmentResult };

/** Writes down what was worked out, for ever; false when it was asked for anew meanwhile, or another run was faster. */
export async function keepAdjustment(uow: UnitOfWork, { id, result }: Worked): Promise<boolean> {
  await uow.tx.$queryRaw`SELECT 1 FROM award_adjustment WHERE id = ${id}::uuid FOR UPDATE`;
  const before = await uow.tx.awardAdjustment.findUnique({ where: { id } });
  if (before === null || before.status !== "REQUESTED") return false;
  const text = resultText(result);
  const changes = { result: text, resultSha256: sha256Hex(text), computedAt: uow.now };
  await moveAdjustment(uow, before, isAdjusted(result) ? "compute" : "refuse", changes);
  return true;
}
