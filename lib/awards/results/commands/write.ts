import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { relationsTo } from "@/lib/awards/results/permissions";
import { isInConflict } from "@/lib/awards/results/queries/conflict";
import { requireSettings } from "@/lib/awards/results/queries/settings";
import { winnersOf } from "@/lib/awards/results/queries/winners";
import { ResultFaulty, ResultNotFound } from "@/lib/awards/results/refusals";
import type { Result } from "@/lib/awards/results/result";
import { RESULT_TAGS } from "@/lib/awards/results/tags";
import { resultWorkflow } from "@/lib/awards/results/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, StepNotAllowed } from "@/lib/errors";
import { parseReferenceNumber, referenceNumberMessage } from "@/lib/japan/reference-number";
import { recordPublication } from "@/lib/publication";
import { firstStatus } from "@/lib/workflow/workflow";
import { putDecided } from "./from-jury";
import { lockSeen, officerOf, resultView, type SeenResult, updateResult } from "./record";

/** Begins the list of an announced edition; a second one finds the first. */
export async function beginResult(uow: UnitOfWork, editionId: string): Promise<Result> {
  officerOf(uow);
  const relations = relationsTo(uow.actor, {
    proposedBy: null,
    isInConflict: await isInConflict(uow.tx, uow.actor, editionId),
  });
  if (relations.length === 0) throw new ResultNotFound();
  await uow.tx.$queryRaw`SELECT 1 FROM award_edition WHERE id = ${editionId}::uuid FOR UPDATE`;
  const there = await uow.tx.awardResult.findUnique({ where: { editionId } });
  if (there !== null) return there;
  await requireSettings(uow, editionId);
  const status = firstStatus(resultWorkflow, "begin", relations);
  const begun = await uow.tx.awardResult.create({
    data: { editionId, status, commentary: "", greeting: "", createdAt: uow.now, updatedAt: uow.now },
  });
  await recordAudit(uow, {
    action: "awardResult.begin",
    subject: { kind: "awardResult", id: begun.id },
    step: { flow: "awardResult", from: "", to: status },
    after: resultView(begun),
  });
  await putDecided(uow, begun);
  return begun;
}

type Texts = SeenResult & {
  readonly commentary: string;
  readonly greeting: string;
  readonly videoUrl?: string | undefined;
};

/** 総評, 挨拶 and the video of the ceremony. The video comes later than everything else, and may. */
export async function saveTexts(uow: UnitOfWork, { commentary, greeting, videoUrl, ...seen }: Texts): Promise<Result> {
  const before = await lockSeen(uow, seen);
  const isDraft = before.status === "DRAFT";
  if (!isDraft && (before.commentary !== commentary || before.greeting !== greeting)) throw new StepNotAllowed();
  const after = await updateResult(uow, before.id, {
    videoUrl: videoUrl ?? null,
    ...(isDraft ? { commentary, greeting } : {}),
  });
  await recordWriting(uow, before, after);
  if (after.status === "RELEASED") await recordPublication(uow, RESULT_TAGS);
  return after;
}

export type WinnerInput = SeenResult & {
  readonly number: string;
  /** `category/prize`, keys of the settings. */
  readonly prize: string;
  readonly municipalityCode: string;
  readonly commentary: string;
};

export async function addWinner(uow: UnitOfWork, input: WinnerInput): Promise<Result> {
  const before = await lockDraft(uow, input);
  const [category = "", prize = ""] = input.prize.split("/");
  const settings = await requireSettings(uow, before.editionId);
  const known = settings.categories.find(({ key }) => key === category)?.prizes.find(({ key }) => key === prize);
  if (known === undefined) throw new FieldsRefused({ prize: "賞を一覧から選択してください。" });
  const entry = await findEntry(uow, before.editionId, input.number);
  if (entry.category !== category) throw new FieldsRefused({ prize: "この応募の部門の賞を選択してください。" });
  const isForPartner = known.recipient === "partner";
  const partner = entry.partners.find((one) => one.municipalityCode === input.municipalityCode);
  if (isForPartner && partner === undefined)
    throw new FieldsRefused({ municipalityCode: "この応募に記載された連携自治体の団体コードを入力してください。" });
  const municipalityCode = isForPartner ? input.municipalityCode : "";
  const winners = await winnersOf(uow, before.id);
  const isThere = winners.some(
    (one) => one.entryId === entry.id && one.prize === prize && one.municipalityCode === municipalityCode,
  );
  if (isThere) throw new FieldsRefused({ number: "この応募は、すでに同じ賞に選ばれています。" });
  await uow.tx.awardWinner.create({
    data: {
      ...{ resultId: before.id, category, prize, entryId: entry.id, municipalityCode, commentary: input.commentary },
      position: Math.max(0, ...winners.map(({ position }) => position)) + 1,
      createdAt: uow.now,
    },
    select: { id: true },
  });
  const after = await updateResult(uow, before.id, {});
  await recordWriting(uow, before, after);
  return after;
}

export async function removeWinner(uow: UnitOfWork, input: SeenResult & { readonly winnerId: string }) {
  const before = await lockDraft(uow, input);
  const { count } = await uow.tx.awardWinner.deleteMany({ where: { id: input.winnerId, resultId: before.id } });
  if (count === 0) throw new ResultFaulty(["この受賞者は、すでに一覧から外されています。"]);
  const after = await updateResult(uow, before.id, {});
  await recordWriting(uow, before, after);
  return after;
}

async function lockDraft(uow: UnitOfWork, seen: SeenResult): Promise<Result> {
  const before = await lockSeen(uow, seen);
  if (before.status !== "DRAFT") throw new StepNotAllowed();
  return before;
}

async function findEntry(uow: UnitOfWork, editionId: string, typed: string) {
  const parsed = parseReferenceNumber(typed);
  if (!parsed.ok) throw new FieldsRefused({ number: referenceNumberMessage(parsed.cause) });
  const entry = await uow.tx.awardEntry.findFirst({
    where: { AND: [visibleTo(uow.actor), { editionId, number: parsed.value.number, status: "ELIGIBLE" }] },
    select: { id: true, category: true, partners: { select: { municipalityCode: true } } },
  });
  if (entry === null)
    throw new FieldsRefused({ number: "この年度の審査対象の応募に、この番号はありません。番号を見直してください。" });
  return entry;
}

async function recordWriting(uow: UnitOfWork, before: Result, after: Result): Promise<void> {
  await recordAudit(uow, {
    action: "awardResult.write",
    subject: { kind: "awardResult", id: after.id },
    before: resultView(before),
    after: resultView(after),
  });
}
