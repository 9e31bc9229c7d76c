import "server-only";
import type { Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { type AdjustmentInput, inputText } from "@/lib/awards/adjustment/desk/input";
import type { AdjustmentHead } from "@/lib/awards/adjustment/desk/view";
import { DONE } from "@/lib/awards/adjustment/workflow";
import type { SettingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { sha256Hex } from "@/lib/crypto/sha256";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { adjustmentInput } from "./input";

type Of = { readonly editionId: string; readonly stage: StageKey };
type Row = Prisma.AwardAdjustmentGetPayload<Record<string, never>>;

/** The one that counts, whole. For callers that have looked who asks. */
export function newestDone({ editionId, stage }: Of): Promise<Row | null> {
  return db.awardAdjustment.findFirst({
    where: { editionId, stage, status: { in: [...DONE] } },
    orderBy: [{ computedAt: "desc" }, { id: "desc" }],
  });
}

type Read = { readonly row: Row; readonly input: AdjustmentInput; readonly inForce: SettingsInForce };

/** What is said of it above the table: who, when, over what, and whether the same came of it before. */
export async function headOf(staff: Staff, { row, input, inForce }: Read): Promise<AdjustmentHead | null> {
  const { id, status, editionId, askedBy, askedAt, computedAt, inputSha256, resultSha256 } = row;
  if (computedAt === null || resultSha256 === null) return null;
  const names = await getStaffNames(staff, [askedBy]);
  const now = inputText(await adjustmentInput({ editionId, stage: input.stage, inForce }));
  return {
    ...{ id, status, askedAt, computedAt, inputSha256, resultSha256 },
    ...{ askedBy: names.get(askedBy) ?? "", settingsSha256: input.settingsSha256, draws: input.draws },
    isCurrent: sha256Hex(now) === inputSha256,
    earlier: await earlierOf(row),
  };
}

async function earlierOf({ id, editionId, inputSha256, resultSha256 }: Row): Promise<AdjustmentHead["earlier"]> {
  const before = await db.awardAdjustment.findFirst({
    where: { editionId, inputSha256, status: { in: [...DONE] }, id: { not: id } },
    orderBy: [{ computedAt: "desc" }, { id: "desc" }],
    select: { computedAt: true, resultSha256: true },
  });
  if (before === null || before.computedAt === null) return null;
  return { at: before.computedAt, isSame: before.resultSha256 === resultSha256 };
}
