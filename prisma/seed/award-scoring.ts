import { enforceDraft } from "@/lib/awards/assignment/commands/enforce";
import { askForDraft } from "@/lib/awards/assignment/commands/propose";
import { readResult } from "@/lib/awards/assignment/desk/result";
import { INITIAL_WEIGHTS } from "@/lib/awards/assignment/problem";
import { solveDraft } from "@/lib/awards/assignment/solve-draft";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import { demoJurors } from "@/lib/awards/jury/demo-jurors";
import { readySeats } from "@/lib/awards/jury/ready-seats";
import { openRound } from "@/lib/awards/rounds/commands/open-close";
import { prepareRound } from "@/lib/awards/rounds/commands/prepare";
import { REFERENCES_PER_CATEGORY } from "@/lib/awards/rounds/commands/references";
import { levelField, reasonField } from "@/lib/awards/scoring/answers";
import { submitSheet } from "@/lib/awards/scoring/commands/submit";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { jurorOf } from "./jury";
import { quietMail } from "./mail";
import { demoStaff } from "./reviewers";

const ROUND_DAYS = 14;
const DAY_MS = 86_400_000;
const ENTRIES_MAX = 100;

const wish = {
  ...({ mode: "fresh", minimum: 0, commonAtMost: 1, everybody: [] } as const),
  ...{ weights: INITIAL_WEIGHTS, seed: "見本" },
};

/**
 * An assignment of the open year, its round and a draft that nobody decided on, if there are jurors and entries to judge; with too
 * few jurors, the draft that says so.
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
  const references = await referencesOf(editionId);
  const round = await perform(officer, (uow) => prepareRound(uow, { editionId, references }));
  const closesAt = new Date(clock.now().getTime() + ROUND_DAYS * DAY_MS);
  const opened = { id: round.id, version: round.version, closesAt, waiver: "見本のため" };
  await perform(officer, (uow) => openRound(uow, opened));
  await submitOne(editionId);
  const next = await perform(officer, (uow) => askForDraft(uow, { editionId, wish: { ...wish, mode: "top-up" } }));
  await solveDraft(next.id);
  await quietMail();
}

/** Two of one category, by which everybody sees how they score; none where no category has two. */
async function referencesOf(editionId: string): Promise<string> {
  const entries = await db.awardEntry.findMany({
    where: { editionId, status: "ELIGIBLE" },
    select: { number: true, category: true },
    orderBy: { number: "asc" },
    take: ENTRIES_MAX,
  });
  const byCategory = Map.groupBy(entries, ({ category }) => category);
  const [two = []] = [...byCategory.values()].filter(({ length }) => length >= REFERENCES_PER_CATEGORY);
  return two
    .slice(0, REFERENCES_PER_CATEGORY)
    .map(({ number }) => number)
    .join("\n");
}

/** One juror has begun. */
async function submitOne(editionId: string): Promise<void> {
  const seat = await db.awardJuror.findFirst({ where: { editionId, account: { email: demoJurors[3].email } } });
  if (seat === null) return;
  const sheet = await db.awardSheet.findFirst({
    where: { jurorId: seat.id, kind: "ROUND", status: "EMPTY" },
    orderBy: { id: "asc" },
  });
  const inForce = await settingsInForce(editionId, db);
  if (sheet === null || inForce === null) return;
  const answers = Object.fromEntries(
    inForce.settings.criteria.flatMap(({ key, levels }) => [
      [levelField(key), String(levels[Math.floor(levels.length / 2)]?.value ?? "")],
      [reasonField(key), "取組の成果の数字から判断しました。（見本）"],
    ]),
  );
  const input = { sheetId: sheet.id, answers, seen: sheet.saves };
  await perform(jurorOf(seat, demoJurors[3].name), (uow) => submitSheet(uow, input));
}
