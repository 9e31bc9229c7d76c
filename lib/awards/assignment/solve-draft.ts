import "server-only";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { assignJurors } from "./assign";
import { keepResult } from "./commands/propose";
import { resultToStore } from "./desk/result";
import { wishSchema } from "./desk/wish";
import { problemOf } from "./queries/problem";

/**
 * Works a draft out. Outside of any transaction, and in the worker alone: 300 entries and 60 jurors take a computer of the office
 * some seconds, in which a web server would answer nobody.
 */
export async function solveDraft(id: string): Promise<void> {
  const draft = await db.awardAssignmentDraft.findUnique({
    where: { id },
    select: { editionId: true, status: true, solvedAt: true, wish: true },
  });
  if (draft === null || draft.status !== "DRAFT" || draft.solvedAt !== null) return;
  const problem = await problemOf(draft.editionId, wishSchema.parse(draft.wish));
  const result = resultToStore(assignJurors(problem));
  await perform({ kind: "system", job: "solve-award-assignment" }, (uow) => keepResult(uow, { id, result }));
}
