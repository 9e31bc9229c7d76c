import "server-only";
import type { Juror } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { isForJurors } from "@/lib/awards/entries/fields";
import { rowsForJurors } from "@/lib/awards/entries/presentation";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { EntryToDeclare, OwnSeat } from "@/lib/awards/jury/view";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";
import { readSealed } from "@/lib/receipts/content";
import { declarableBy } from "./declarable";
import { listOwnSeats } from "./own";

/** As many as one form can ask about: a field for the kind and one for the note each. */
const ENTRIES_MAX = 230;
const PARTNERS_MAX = 10;

const shown = {
  ...{ id: true, number: true, applicantName: true, title: true, category: true, editionId: true },
  partners: {
    where: { status: { not: "DROPPED" as const } },
    select: { municipalityCode: true },
    orderBy: { municipalityCode: "asc" as const },
    take: PARTNERS_MAX,
  },
} satisfies Prisma.AwardEntrySelect;

type Row = Prisma.AwardEntryGetPayload<{ select: typeof shown }>;

/** What a juror is asked about before anything else of it is shown. What is in conflict already is not even counted. */
export function listToDeclare(juror: Juror, seat: OwnSeat): Promise<EntryToDeclare[]> {
  const categories = seat.categories.map(({ key }) => key);
  return readEntries(declarableBy(juror, { id: seat.id, editionId: seat.editionId, categories }), [seat]);
}

/** What there is to judge: in one edition, or in all of them together. */
export async function listToJudge(juror: Juror, editionId?: string): Promise<EntryToDeclare[]> {
  const where = editionId === undefined ? [visibleTo(juror)] : [visibleTo(juror), { editionId }];
  return readEntries({ AND: where }, await listOwnSeats(juror));
}

async function readEntries(where: Prisma.AwardEntryWhereInput, seats: readonly OwnSeat[]): Promise<EntryToDeclare[]> {
  const rows = await db.awardEntry.findMany({
    where,
    select: shown,
    orderBy: [{ category: "asc" }, { number: "asc" }],
    take: ENTRIES_MAX,
  });
  return rows.map((row) => entryOf(row, seats));
}

function entryOf({ partners, editionId, category, ...entry }: Row, seats: readonly OwnSeat[]): EntryToDeclare {
  const known = seats.find((seat) => seat.editionId === editionId)?.categories ?? [];
  return {
    ...entry,
    category: known.find(({ key }) => key === category)?.name ?? category,
    partners: partners.map(({ municipalityCode }) => municipalityInWords(municipalityCode)),
  };
}

function municipalityInWords(code: string): string {
  const municipality = findMunicipality(code);
  return municipality === null ? code : municipalityFullName(municipality);
}

/** One entry as a juror reads it. That they read it is recorded. */
export async function getEntryToJudge(juror: Juror, number: string) {
  const row = await db.awardEntry.findFirst({
    where: { AND: [visibleTo(juror), { number }] },
    select: { ...shown, currentVersionId: true },
  });
  if (row === null) return null;
  const { currentVersionId, ...entry } = row;
  const { content } = await db.sealedVersion.findUniqueOrThrow({
    where: { id: currentVersionId },
    select: { content: true },
  });
  await recordLook(juror, (uow) =>
    recordAudit(uow, { action: "awardEntry.view", subject: { kind: "awardEntry-reads", id: entry.id } }),
  );
  const { rows, attachments } = readSealed(content);
  return {
    ...entryOf(entry, await listOwnSeats(juror)),
    rows: rowsForJurors(rows),
    papers: attachments.filter(({ field }) => isForJurors(field)),
  };
}
