import "server-only";
import { type Actor, actorId } from "@/lib/access/actor";
import { auditLabel } from "@/lib/audit/actions";
import { recordAudit } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { addDays, startOfJapanDay } from "@/lib/japan/dates";
import { LOOKS_AT_PERSONS } from "./looks";
import { listNamed, type NamedPerson } from "./named-persons";
import { mayOnRetention } from "./permissions";
import type { BreachFilters } from "./schema";
import { type Look, seenRecords, showedNobody } from "./seen-records";

const LOOKS_MAX = 50_000;

/** Somebody whose data was seen, and when. */
export type ConcernedPerson = NamedPerson & {
  readonly first: Date;
  readonly last: Date;
  readonly times: number;
};

/** `unknown` are looks at personal data of which the record does not say whose, by their kind. */
export type Concerned = {
  readonly persons: readonly ConcernedPerson[];
  readonly unknown: readonly { readonly label: string; readonly times: number }[];
};

const NOBODY: Concerned = { persons: [], unknown: [] };

type Asked = { readonly account: string; readonly from: string; readonly to: string };

/** Without an account and both days nothing is asked yet. */
export function askedOf({ account, from, to }: BreachFilters): Asked | null {
  return account === undefined || from === undefined || to === undefined || from > to ? null : { account, from, to };
}

/** 漏えい等: whose personal data one account has read in these days of Japan, by what the record says. */
export async function listConcerned(actor: Actor, { account, from, to }: Asked): Promise<Concerned> {
  if (!mayOnRetention(actor, "exportBreach")) return NOBODY;
  const looks = await db.auditEvent.findMany({
    where: {
      actorId: account,
      action: { in: LOOKS_AT_PERSONS },
      outcome: "done",
      occurredAt: { gte: startOfJapanDay(from), lt: startOfJapanDay(addDays(to, 1)) },
    },
    select: { action: true, subjectId: true, occurredAt: true, after: true },
    orderBy: [{ occurredAt: "asc" }, { id: "asc" }],
    take: LOOKS_MAX,
  });
  const recordsOf = await seenRecords(actor, looks);
  const times = new Map<string, Date[]>();
  for (const look of looks)
    if (!showedNobody(look)) for (const id of recordsOf(look)) addTo(times, id, look.occurredAt);
  const named = await listNamed([...times.keys()]);
  const known = new Set(named.map(({ subjectId }) => subjectId));
  return {
    persons: named.flatMap((person) => {
      const seen = times.get(person.subjectId) ?? [];
      const [first, last] = [seen[0], seen.at(-1)];
      return first === undefined || last === undefined ? [] : [{ ...person, first, last, times: seen.length }];
    }),
    unknown: counted(looks.filter((look) => !showedNobody(look) && !recordsOf(look).some((id) => known.has(id)))),
  };
}

function addTo(times: Map<string, Date[]>, id: string, when: Date): void {
  const seen = times.get(id);
  if (seen === undefined) times.set(id, [when]);
  else seen.push(when);
}

function counted(looks: readonly Look[]): Concerned["unknown"] {
  const times = new Map<string, number>();
  for (const { action } of looks) times.set(auditLabel(action), (times.get(auditLabel(action)) ?? 0) + 1);
  return [...times].map(([label, count]) => ({ label, times: count }));
}

/** For the file: that it was made, and of what, is recorded. */
export async function exportConcerned(actor: Actor, asked: Asked | null): Promise<readonly ConcernedPerson[] | null> {
  if (!mayOnRetention(actor, "exportBreach")) return null;
  if (asked === null) return [];
  const { persons } = await listConcerned(actor, asked);
  await perform(actor, (uow) =>
    recordAudit(uow, {
      action: "retention.exportBreach",
      subject: { kind: "disposal", id: actorId(actor) ?? actor.kind },
      after: { accountId: asked.account, filters: { from: asked.from, to: asked.to }, rows: persons.length },
    }),
  );
  return persons;
}
