import "server-only";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { keepAdjustment } from "./commands/keep";
import { readInput } from "./desk/input";
import { workOut } from "./desk/work-out";

/** Works an adjustment out from its own input, in the worker: a thousand draws take some seconds. */
export async function computeAdjustment(id: string): Promise<void> {
  const row = await db.awardAdjustment.findUnique({ where: { id }, select: { status: true, input: true } });
  if (row === null || row.status !== "REQUESTED") return;
  const result = workOut(readInput(row.input));
  await perform({ kind: "system", job: "compute-award-adjustment" }, (uow) => keepAdjustment(uow, { id, result }));
}
