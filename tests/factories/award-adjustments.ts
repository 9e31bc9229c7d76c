import type { Staff } from "@/lib/access/actor";
import { askForAdjustment } from "@/lib/awards/adjustment/commands/ask";
import { computeAdjustment } from "@/lib/awards/adjustment/compute";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { closeRound } from "@/lib/awards/rounds/commands/open-close";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { anOpenRound, submitted } from "./award-rounds";

type Size = { readonly entries?: number; readonly jurors?: number };

/** Everybody has scored everything, the first entries best, and the round is over. */
export async function aScoredRound({ entries = 5, jurors = 3 }: Size = {}) {
  const open = await anOpenRound({ entries, jurors });
  const { editionId, officer, round } = open;
  for (const [place, { id: entryId }] of open.entries.entries()) {
    for (const [seat, { jurorId, actor }] of open.jurors.entries()) {
      const sheet = await db.awardSheet.findUniqueOrThrow({
        where: { entryId_jurorId_kind: { entryId, jurorId, kind: "ROUND" } },
      });
      const level = place * jurors + seat < (entries * jurors) / 2 ? "highest" : "lowest";
      await submitted(actor, { editionId, sheetId: sheet.id, level });
    }
  }
  const closed = await perform(officer, (uow) => closeRound(uow, { id: round.id, version: round.version }));
  return { ...open, round: closed };
}

/** Asked for and worked out. */
export async function anAdjustment(officer: Staff, editionId: string, stage: StageKey = "first") {
  const { id } = await perform(officer, (uow) => askForAdjustment(uow, { editionId, stage }));
  await computeAdjustment(id);
  return db.awardAdjustment.findUniqueOrThrow({ where: { id } });
}
