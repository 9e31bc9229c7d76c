import "server-only";
import { dutyLabels } from "@/lib/accounts/labels";
import { notHiddenFrom } from "@/lib/awards/entries/queries/scope";
import { isIn as isInEntries } from "@/lib/awards/entries/workflow";
import { caseFlows } from "@/lib/cases/flows";
import { isIn as isInConsultations } from "@/lib/consultations/workflow";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { isEnded } from "@/lib/declarations/workflow";
import { FieldsRefused } from "@/lib/errors";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { isIn as isInOffices } from "@/lib/offices/workflow";
import type { RecordClass } from "@/lib/retention/classes";
import { mayOnRetention } from "@/lib/retention/permissions";

const ERASABLE = ["declaration", "office", "consultation", "awardEntry"] as const;

type Found = {
  readonly recordClass: RecordClass;
  readonly id: string;
  readonly isEnded: boolean;
  readonly erasedAt: Date | null;
};

/** The case of a number as it was typed, whose data may be asked to be erased; a sentence at the number where not. */
export async function erasableCase(uow: UnitOfWork, typed: string) {
  const parsed = parseReferenceNumber(typed);
  if (!parsed.ok) throw refused("受付番号の文字が一致しません。受付番号を見直してください。例：D-2026-4K7M2C");
  const { kind, number } = parsed.value;
  const recordClass = ERASABLE.find((flow) => caseFlows[flow].letter === kind) ?? "declaration";
  if (!mayOnRetention(uow.actor, "ask", { askedBy: null, recordClass }))
    throw refused(`この種類の手続きの請求は、${dutyLabels[caseFlows[recordClass].duty]}が登録します。`);
  const found = await locks[recordClass](uow, number);
  if (found === null) throw refused("この受付番号の手続きはありません。受付番号を見直してください。");
  if (found.erasedAt !== null) throw refused("この手続きの個人データは、すでに消去されています。");
  if (!found.isEnded)
    throw refused("進行中または公開中の手続きは消去できません。先に、取り下げなどで手続きを終えてください。");
  if (await isInHand(uow, found.id))
    throw refused("この手続きは、すでに消去の予定に入っています。承認をお待ちください。");
  return { recordClass: found.recordClass, subjectId: found.id, label: number };
}

function refused(sentence: string): FieldsRefused {
  return new FieldsRefused({ number: sentence });
}

/** Locked, so that two requests for one case do not pass each other. */
async function lockDeclaration({ tx }: UnitOfWork, number: string): Promise<Found | null> {
  await tx.$queryRaw`SELECT id FROM declaration WHERE number = ${number} FOR UPDATE`;
  const select = { id: true, status: true, erasedAt: true } as const;
  const row = await tx.declaration.findUnique({ where: { number }, select });
  return row === null ? null : { ...row, recordClass: "declaration", isEnded: isEnded(row.status) };
}

async function lockOffice({ tx }: UnitOfWork, number: string): Promise<Found | null> {
  await tx.$queryRaw`SELECT id FROM office WHERE number = ${number} FOR UPDATE`;
  const row = await tx.office.findUnique({ where: { number }, select: { id: true, status: true, erasedAt: true } });
  return row === null ? null : { ...row, recordClass: "office", isEnded: isInOffices("ended", row.status) };
}

async function lockConsultation({ tx }: UnitOfWork, number: string): Promise<Found | null> {
  await tx.$queryRaw`SELECT id FROM consultation WHERE number = ${number} FOR UPDATE`;
  const select = { id: true, status: true, erasedAt: true } as const;
  const row = await tx.consultation.findUnique({ where: { number }, select });
  return row === null ? null : { ...row, recordClass: "consultation", isEnded: isInConsultations("ended", row.status) };
}

async function lockEntry({ tx, actor }: UnitOfWork, number: string): Promise<Found | null> {
  await tx.$queryRaw`SELECT id FROM award_entry WHERE number = ${number} FOR UPDATE`;
  const select = { id: true, status: true, erasedAt: true } as const;
  const row = await tx.awardEntry.findFirst({ where: { AND: [notHiddenFrom(actor), { number }] }, select });
  return row === null ? null : { ...row, recordClass: "awardEntry", isEnded: isInEntries("ended", row.status) };
}

const locks = {
  declaration: lockDeclaration,
  office: lockOffice,
  consultation: lockConsultation,
  awardEntry: lockEntry,
} as const;

async function isInHand({ tx }: UnitOfWork, subjectId: string): Promise<boolean> {
  const disposal = { OR: [{ isApproved: null }, { isApproved: true }] };
  return (await tx.disposalItem.count({ where: { subjectId, erasedAt: null, keptUntil: null, disposal } })) > 0;
}
