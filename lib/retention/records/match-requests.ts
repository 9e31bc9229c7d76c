import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { formatShort } from "@/lib/japan/dates";
import { wishesSchema } from "@/lib/matching/stored";
import { introductionGroups } from "@/lib/matching/workflow";
import { eraseAroundCase } from "./around-case";
import { ERASED } from "./erased";
import type { DueRecord, ErasableRecords, Erased } from "./record";

const waiting = { status: { in: [...introductionGroups.withDesk, ...introductionGroups.waiting] } };
const ended = { status: "CLOSED" as const, erasedAt: null, introductions: { none: waiting } };

/** A request has no number: the day on which it came in says which it is, and names nobody. */
async function findDue({ tx }: UnitOfWork, endedBefore: Date, most: number): Promise<readonly DueRecord[]> {
  const rows = await tx.matchRequest.findMany({
    where: { ...ended, endedAt: { lt: endedBefore } },
    select: { id: true, createdAt: true, endedAt: true },
    orderBy: [{ endedAt: "asc" }, { id: "asc" }],
    take: most,
  });
  return rows.flatMap(({ id, createdAt, endedAt }) =>
    endedAt === null ? [] : [{ id, label: `${formatShort(createdAt)}の希望`, endedAt }],
  );
}

/** What was wished and how it went stays for the figures; who it was about and every word about them does not. */
async function erase(uow: UnitOfWork, id: string): Promise<Erased> {
  const { tx, now } = uow;
  const request = await tx.matchRequest.findFirst({ where: { id, ...ended }, select: { wishes: true } });
  if (request === null) return {};
  const { wishes } = wishesSchema.parse(request.wishes);
  const { count } = await tx.matchRequest.updateMany({
    where: { id, ...ended },
    data: { ...nobody, wishes: { wishes, note: "" }, version: { increment: 1 }, erasedAt: now, updatedAt: now },
  });
  if (count === 0) return {};
  const introductions = await tx.introduction.findMany({ where: { requestId: id }, select: { id: true } });
  let mails = 0;
  for (const introduction of introductions) mails += (await eraseAroundCase(uow, introduction.id))["mails"] ?? 0;
  const links = await tx.introductionLink.deleteMany({ where: { introduction: { requestId: id } } });
  await tx.introduction.updateMany({
    where: { requestId: id },
    data: { askerText: ERASED, counterpartText: ERASED, declineNote: null, outcomeNote: null, updatedAt: now },
  });
  return { introductions: introductions.length, mails, links: links.count };
}

const nobody = { contactName: ERASED, contactDepartment: "", contactEmail: "", contactPhone: "" };

export const matchRequestRecords: ErasableRecords = { findDue, erase };
