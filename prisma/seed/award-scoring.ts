import { enforceDraft } from "@/lib/awards/assignment/commands/enforce";
import { askForDraft } from "@/lib/awards/assignment/commands/propose";
import { readResult } from "@/lib/awards/assignment/desk/result";
import { INITIAL_WEIGHTS } from "@/lib/awards/assignment/problem";
import { solveDraft } from "@/lib/awards/assignment/solve-draft";
import { readySeats } from "@/lib/awards/jury/ready-seats";
import { openRound } from "@/lib/awards/rounds/commands/open-close";
import { prepareRound } from "@/lib/awards/rounds/commands/prepare";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { quietMail } from "./mail";
import { demoStaff } from "./reviewers";

const ROUND_DAYS = 14;
const DAY_MS = 86_400_000;

const wish = {
  ...({ mode: "fresh", minimum: 0, commonAtMost: 1, everybody: [] } as const),
  ...{ weights: INITIAL_WEIGHTS, seed: "見本" },
};

/**
 * An assignment of the open year and its round, if there are jurors and entries to judge; with too few jurors, the draft that says
 * so.
 */
export async function seedAwardScoring(): Promise<void> {
  const edition = await db.awardEdition.findFirst({ where: { status: "OPEN" }, orderBy: { fiscalYear: "desc" } });
  if (edition === null || (await db.awardAssignmentDraft.count()) > 0) return;
  const editionId = edition.id;
  const jurors = await db.awardJuror.count({ where: readySeats(editionId) });
  const entries = await db.awardEntry.count({ where: { editionId, status: "ELIGIBLE" } });
  if (jurors === 0 || entries === 0) return;
  const officer = await demoStaff("homare@example.jp");
  const { id } = await perform(officer, (uow) => askForDraft(uow, { editionId, wish }));
  await solveDraft(id);
  const { result, version } = await db.awardAssignmentDraft.findUniqueOrThrow({ where: { id } });
  if (readResult(result)?.kind !== "draft") return;
  await perform(officer, (uow) => enforceDraft(uow, { id, version }));
  const round = await perform(officer, (uow) => prepareRound(uow, { editionId, references: "" }));
  const closesAt = new Date(clock.now().getTime() + ROUND_DAYS * DAY_MS);
  const opened = { id: round.id, version: round.version, closesAt, waiver: "見本のため" };
  await perform(officer, (uow) => openRound(uow, opened));
  await quietMail();
}
