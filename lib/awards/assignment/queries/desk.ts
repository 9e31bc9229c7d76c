import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { stageInWork } from "@/lib/awards/advances/queries/stage-in-work";
import { certificateInWords, draftSentences } from "@/lib/awards/assignment/desk/in-words";
import { markedPairs } from "@/lib/awards/assignment/desk/marked-pairs";
import { readResult } from "@/lib/awards/assignment/desk/result";
import type {
  AssignmentTable,
  DraftHead,
  DraftView,
  EntryName,
  ForbiddenView,
} from "@/lib/awards/assignment/desk/view";
import { wishSchema } from "@/lib/awards/assignment/desk/wish";
import { settingsInForce } from "@/lib/awards/editions/queries/in-force";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { entryNames, seatNames } from "./names";

const PAIRS_MAX = 20_000;

type StageTable = AssignmentTable & { readonly stage: StageKey; readonly inWork: StageKey };

/** Who scores what at present, without what a conflict hides from the reader; null without the duty or before the announcement. */
export async function getAssignment(actor: Actor, editionId: string, asked?: StageKey): Promise<StageTable | null> {
  const known = await knownTo(actor, editionId, asked);
  if (known === null) return null;
  const pairs = await presentPairs(actor, { editionId, stage: known.stage });
  return { ...known, pairs: pairs.map((pair) => ({ ...pair, mark: "kept", reasons: [] })) };
}

/** The draft that nobody decided on yet. */
export async function getDraft(actor: Actor, editionId: string): Promise<DraftView | null> {
  const row = await db.awardAssignmentDraft.findFirst({
    where: { editionId, status: "DRAFT" },
    orderBy: { createdAt: "desc" },
  });
  if (row === null) return null;
  const { stage } = wishSchema.parse(row.wish);
  const known = await knownTo(actor, editionId, stage);
  if (known === null) return null;
  const head = await headOf(actor, row);
  const result = readResult(row.result);
  if (result === null) return { ...head, kind: "working" };
  if (result.kind === "impossible") {
    return { ...head, kind: "impossible", ...certificateInWords(result.certificate, known) };
  }
  const ids = new Set(known.entries.map(({ id }) => id));
  const shown = result.draft.pairs.filter(({ entryId }) => ids.has(entryId));
  return {
    ...head,
    kind: "draft",
    table: { ...known, pairs: markedPairs(shown, await presentPairs(actor, { editionId, stage })) },
    sentences: draftSentences(result.draft, known),
    everybody: known.entries.filter(({ id }) => result.draft.everybody.includes(id)),
  };
}

/** What was asked for the last time: to begin the next one with. */
export async function lastWish(actor: Actor, editionId: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  const row = await db.awardAssignmentDraft.findFirst({
    where: { editionId },
    orderBy: { createdAt: "desc" },
    select: { wish: true },
  });
  return row === null ? null : wishSchema.parse(row.wish);
}

/** 担当させない指定, without those of entries that a conflict hides. */
export async function listForbidden(actor: Actor, editionId: string): Promise<ForbiddenView[]> {
  const known = await knownTo(actor, editionId, "first");
  if (known === null) return [];
  const rows = await db.awardForbiddenPair.findMany({
    where: { entry: { AND: [visibleTo(actor), { editionId }] } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAIRS_MAX,
  });
  const authors = await getStaffNames(
    actor,
    rows.map(({ createdBy }) => createdBy),
  );
  const entryOf = (id: string): EntryName | undefined => known.entries.find((entry) => entry.id === id);
  return rows.flatMap(({ id, entryId, jurorId, reason, createdBy, createdAt }) => {
    const entry = entryOf(entryId);
    const juror = known.seats.find((seat) => seat.id === jurorId)?.name ?? "退任した審査委員";
    return entry === undefined ? [] : [{ id, entry, juror, reason, author: authors.get(createdBy) ?? "", createdAt }];
  });
}

/** How a draft stands that a form was about. */
export async function findSeenDraft(actor: Actor, id: string) {
  if (!hasDuty(actor, "AWARD")) return null;
  return db.awardAssignmentDraft.findUnique({
    where: { id },
    select: { status: true, version: true, updatedAt: true, edition: { select: { fiscalYear: true } } },
  });
}

/** Of the stage that is worked on, unless another is asked for. */
async function knownTo(actor: Actor, editionId: string, asked: StageKey | undefined) {
  if (!hasDuty(actor, "AWARD")) return null;
  const inForce = await settingsInForce(editionId);
  if (inForce === null) return null;
  const inWork = (await stageInWork(editionId)) ?? "first";
  const stage = asked ?? inWork;
  const of = { editionId, settings: inForce.settings, stage };
  const [entries, seats] = await Promise.all([entryNames(actor, of), seatNames(of)]);
  return { stage, inWork, entries, seats };
}

type In = { readonly editionId: string; readonly stage: StageKey };

function presentPairs(actor: Actor, { editionId, stage }: In) {
  return db.awardAssignment.findMany({
    where: { stage, endedAt: null, entry: { AND: [visibleTo(actor), { editionId }] } },
    select: { entryId: true, jurorId: true },
    orderBy: [{ entryId: "asc" }, { jurorId: "asc" }],
    take: PAIRS_MAX,
  });
}

type Row = Prisma.AwardAssignmentDraftGetPayload<Record<string, never>>;

async function headOf(actor: Actor, { id, version, status, wish, createdBy, createdAt }: Row): Promise<DraftHead> {
  const author = (await getStaffNames(actor, [createdBy])).get(createdBy) ?? "";
  return { id, version, status, wish: wishSchema.parse(wish), author, createdAt };
}
