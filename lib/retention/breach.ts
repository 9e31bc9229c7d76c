import "server-only";
import { type Actor, actorId } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { addDays, startOfJapanDay } from "@/lib/japan/dates";
import { getCaseIdsOfMails } from "@/lib/mail/queries";
import { mayOnRetention } from "./permissions";
import type { BreachFilters } from "./schema";

const READS = [
  "declaration.view",
  "office.view",
  "consultation.view",
  "awardEntry.view",
  "attachment.view",
  "mail.view",
];
const READS_MAX = 50_000;

/** Somebody whose data was seen: a case with its contact, and when. */
export type ConcernedPerson = {
  readonly number: string;
  readonly organizationName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly first: Date;
  readonly last: Date;
  readonly times: number;
};

type Asked = { readonly account: string; readonly from: string; readonly to: string };

/** Without an account and both days nothing is asked yet. */
export function askedOf({ account, from, to }: BreachFilters): Asked | null {
  return account === undefined || from === undefined || to === undefined || from > to ? null : { account, from, to };
}

/** 漏えい等: whose personal data one account has read in these days of Japan, by what the record says. */
export async function listConcerned(actor: Actor, { account, from, to }: Asked): Promise<readonly ConcernedPerson[]> {
  if (!mayOnRetention(actor, "exportBreach")) return [];
  const reads = await db.auditEvent.findMany({
    where: {
      actorId: account,
      action: { in: READS },
      outcome: "done",
      occurredAt: { gte: startOfJapanDay(from), lt: startOfJapanDay(addDays(to, 1)) },
    },
    select: { subjectId: true, occurredAt: true },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
    take: READS_MAX,
  });
  const ofMails = await getCaseIdsOfMails(
    actor,
    reads.map(({ subjectId }) => subjectId),
  );
  const times = new Map<string, Date[]>();
  for (const { subjectId, occurredAt } of reads) {
    const id = ofMails.get(subjectId) ?? subjectId;
    times.set(id, [...(times.get(id) ?? []), occurredAt]);
  }
  const cases = await listContacts([...times.keys()]);
  return cases.flatMap(({ id, ...person }) => {
    const seen = times.get(id) ?? [];
    const [first, last] = [seen[0], seen.at(-1)];
    return first === undefined || last === undefined ? [] : [{ ...person, first, last, times: seen.length }];
  });
}

/** Whom these cases name, whatever their flow. */
async function listContacts(ids: string[]) {
  const contact = { id: true, number: true, contactName: true, contactEmail: true } as const;
  const [declarations, consultations, offices, entries] = await Promise.all([
    db.declaration.findMany({
      where: { id: { in: ids } },
      select: { ...contact, organizationName: true },
      orderBy: { number: "asc" },
    }),
    db.consultation.findMany({
      where: { id: { in: ids } },
      select: { ...contact, organizationName: true },
      orderBy: { number: "asc" },
    }),
    db.office.findMany({
      where: { id: { in: ids } },
      select: { ...contact, organization: { select: { name: true } } },
      orderBy: { number: "asc" },
    }),
    db.awardEntry.findMany({
      where: { id: { in: ids } },
      select: { ...contact, applicantName: true },
      orderBy: { number: "asc" },
      take: READS_MAX,
    }),
  ]);
  return [
    ...declarations,
    ...consultations,
    ...entries.map(({ applicantName: organizationName, ...entry }) => ({ ...entry, organizationName })),
    ...offices.map(({ organization: { name: organizationName }, ...office }) => ({ ...office, organizationName })),
  ];
}

/** For the file: that it was made, and of what, is recorded. */
export async function exportConcerned(actor: Actor, asked: Asked | null): Promise<readonly ConcernedPerson[] | null> {
  if (!mayOnRetention(actor, "exportBreach")) return null;
  if (asked === null) return [];
  const persons = await listConcerned(actor, asked);
  await perform(actor, (uow) =>
    recordAudit(uow, {
      action: "retention.exportBreach",
      subject: { kind: "disposal", id: actorId(actor) ?? actor.kind },
      after: { accountId: asked.account, filters: { from: asked.from, to: asked.to }, rows: persons.length },
    }),
  );
  return persons;
}
