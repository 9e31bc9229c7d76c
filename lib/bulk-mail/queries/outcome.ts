import "server-only";
import type { Staff } from "@/lib/access/actor";
import type { Exclusion } from "@/lib/bulk-mail/exclusions";
import { db } from "@/lib/db/client";
import type { MailStatus } from "@/lib/db/generated/enums";
import type { LetterDetail } from "./letters";
import { visiblePeople } from "./visible";

const BOUNCES_MAX = 100;

/** How many of the group get the letter, and why the others do not. */
export async function countGroup(staff: Staff, { id }: LetterDetail) {
  const visible = await visiblePeople(staff);
  const groups = await db.bulkMailRecipient.groupBy({
    by: ["exclusion"],
    where: { letterId: id, ...visible.recipients },
    _count: { _all: true },
  });
  const counts = new Map(groups.map(({ exclusion, _count }) => [exclusion, _count._all]));
  const cases = await db.bulkMailCase.count({
    where: { ...visible.cases, recipient: { letterId: id, exclusion: null } },
  });
  return {
    letters: counts.get(null) ?? 0,
    cases,
    left: [...counts].flatMap(([exclusion, count]) => (exclusion === null ? [] : [{ exclusion, count }])),
    leftFor: (exclusion: Exclusion) => counts.get(exclusion) ?? 0,
  };
}

/** What became of the mails, by status. */
export async function countMailsOf(staff: Staff, { id }: LetterDetail): Promise<ReadonlyMap<MailStatus, number>> {
  const { recipients } = await visiblePeople(staff);
  const groups = await db.mail.groupBy({
    by: ["status"],
    where: { bulkRecipient: { letterId: id, ...recipients } },
    _count: { _all: true },
  });
  return new Map(groups.map(({ status, _count }) => [status, _count._all]));
}

/** Mails that did not arrive. Whose they are stands in the mail, whose reading is recorded. */
export async function listBounces(staff: Staff, { id }: LetterDetail) {
  const { recipients } = await visiblePeople(staff);
  const rows = await db.mail.findMany({
    where: { bulkRecipient: { letterId: id, ...recipients }, status: "FAILED" },
    select: { id: true, lastError: true, caseId: true, attempts: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: BOUNCES_MAX,
  });
  return rows;
}
