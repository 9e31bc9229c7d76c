import "server-only";
import { recordAudit } from "@/lib/audit/record";
import { relationsTo } from "@/lib/awards/assignment/permissions";
import { PairThere } from "@/lib/awards/assignment/refusals";
import { type Edition, lockEdition, officerOf } from "@/lib/awards/editions/commands/record";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { FieldsRefused, NotPermitted, RecordNotFound } from "@/lib/errors";
import { parseReferenceNumber } from "@/lib/japan/reference-number";

type Forbidden = {
  readonly editionId: string;
  readonly number: string;
  readonly jurorId: string;
  readonly reason: string;
};

/** 担当させない: from the next draft on. What is in force stays until then. */
export async function forbidPair(uow: UnitOfWork, { editionId, number, jurorId, reason }: Forbidden): Promise<Edition> {
  const edition = await lockEdition(uow, editionId);
  const entry = await uow.tx.awardEntry.findFirst({
    where: { AND: [visibleTo(uow.actor), { editionId, number: numberOf(number) }] },
    select: { id: true },
  });
  const seat = await uow.tx.awardJuror.findFirst({ where: { id: jurorId, editionId }, select: { id: true } });
  const faults = {
    ...(entry === null ? { number: "この番号の応募は、この年度にありません。応募番号を確認してください。" } : {}),
    ...(seat === null ? { jurorId: "審査委員を、一覧から選び直してください。" } : {}),
  };
  if (entry === null || seat === null) throw new FieldsRefused(faults);
  const key = { entryId: entry.id, jurorId };
  if ((await uow.tx.awardForbiddenPair.count({ where: key })) > 0) throw new PairThere();
  const pair = await uow.tx.awardForbiddenPair.create({
    data: { ...key, reason, createdBy: officerOf(uow), createdAt: uow.now },
  });
  await recordAudit(uow, { action: "awardForbiddenPair.forbid", subject: pairSubject(pair.id), reason, after: key });
  return edition;
}

type Allowed = { readonly id: string; readonly reason: string };

/** Takes the word back, for a reason; the record keeps both. */
export async function allowPair(uow: UnitOfWork, { id, reason }: Allowed): Promise<Edition> {
  if (!relationsTo(uow.actor).includes("officer")) throw new NotPermitted();
  const pair = await uow.tx.awardForbiddenPair.findFirst({
    where: { id, entry: visibleTo(uow.actor) },
    select: { entryId: true, jurorId: true, entry: { select: { editionId: true } } },
  });
  if (pair === null) throw new RecordNotFound();
  const edition = await lockEdition(uow, pair.entry.editionId);
  await uow.tx.awardForbiddenPair.deleteMany({ where: { id } });
  const before = { entryId: pair.entryId, jurorId: pair.jurorId };
  await recordAudit(uow, { action: "awardForbiddenPair.allow", subject: pairSubject(id), reason, before });
  return edition;
}

const pairSubject = (id: string) => ({ kind: "awardForbiddenPair", id }) as const;

/** As typed, when it is no number at all: then there is no such entry. */
function numberOf(text: string): string {
  const read = parseReferenceNumber(text);
  return read.ok ? read.value.number : text;
}
