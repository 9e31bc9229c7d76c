import "server-only";
import type { Audience } from "@/lib/bulk-mail/audience";
import type { Exclusion } from "@/lib/bulk-mail/exclusions";
import { composeFor, keyOf } from "@/lib/bulk-mail/persons";
import { type AudienceCase, findCases } from "@/lib/bulk-mail/queries/cases";
import { exclusionOf, factsOfPeople, type PeopleFacts } from "@/lib/bulk-mail/queries/people";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import { writersOf } from "./recipients";
import type { Letter } from "./record";

/** People of one transaction: few enough to end in good time. */
const BATCH = 100;
const CASES_PER_PERSON = 1000;

type Person = { readonly id: string; readonly key: string; readonly cases: readonly { readonly caseId: string }[] };

/**
 * The second look, and the letters of the next people: each row is settled in the transaction that writes its mail, so that
 * nobody gets two, however often the worker begins anew. False when everybody is settled.
 */
export async function settleNext(uow: UnitOfWork, letter: Letter, audience: Audience): Promise<boolean> {
  const people = await uow.tx.bulkMailRecipient.findMany({
    where: { letterId: letter.id, exclusion: null, settledAt: null },
    select: { id: true, key: true, cases: { select: { caseId: true }, take: CASES_PER_PERSON } },
    orderBy: { id: "asc" },
    take: BATCH,
  });
  if (people.length === 0) return false;
  const look = await secondLook(uow, { letter, audience, people });
  for (const person of people) await settle(uow, { letter, audience, person, look });
  return true;
}

type Look = {
  readonly fitting: ReadonlyMap<string, AudienceCase>;
  readonly reachable: ReadonlyMap<string, AudienceCase>;
  readonly facts: PeopleFacts;
};

type Looking = { readonly letter: Letter; readonly audience: Audience; readonly people: readonly Person[] };

async function secondLook({ tx, actor }: UnitOfWork, { letter, audience, people }: Looking): Promise<Look> {
  const ids = people.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
  const wanted = { flow: audience.flow, ids, take: ids.length };
  const fitting = await findCases(tx, actor, { ...wanted, audience });
  const reachable = await findCases(tx, actor, { ...wanted, audience: null });
  const byId = (cases: readonly AudienceCase[]) => new Map(cases.map((one) => [one.id, one]));
  const facts = await factsOfPeople(tx, reachable, { flow: audience.flow, writers: writersOf(letter) });
  return { fitting: byId(fitting), reachable: byId(reachable), facts };
}

type Settling = { readonly letter: Letter; readonly audience: Audience; readonly person: Person; readonly look: Look };

async function settle(uow: UnitOfWork, settling: Settling): Promise<void> {
  const { letter, audience, person, look } = settling;
  const { facts } = look;
  const cases = casesStillOf(letter, person, look.fitting).filter(
    (one) => !facts.hasLeft(one) && !facts.isInConflict(one),
  );
  const exclusion = whyNot(settling, cases);
  const composed = exclusion === null ? composeFor(letter, audience.flow, cases) : null;
  if (composed === null || composed.unresolved.length > 0) {
    return leaveOut(uow, person.id, exclusion ?? "unresolved");
  }
  // The letter stands with the latest of the cases, and is found from the others through the list of recipients.
  const about = { flow: audience.flow, caseId: cases[0]?.id ?? "" };
  const mailId = await queueMail(uow, composed.message, about);
  await uow.tx.bulkMailRecipient.update({
    where: { id: person.id },
    data: { mailId, settledAt: uow.now },
    select: { id: true },
  });
}

async function leaveOut({ tx, now }: UnitOfWork, id: string, exclusion: Exclusion): Promise<void> {
  await tx.bulkMailRecipient.update({ where: { id }, data: { exclusion, settledAt: now }, select: { id: true } });
}

/** The cases of this person, as long as the person is still their contact; the latest first. */
function casesStillOf(
  letter: Letter,
  { key, cases }: Person,
  known: ReadonlyMap<string, AudienceCase>,
): readonly AudienceCase[] {
  return cases
    .flatMap(({ caseId }) => known.get(caseId) ?? [])
    .filter(({ email }) => keyOf(letter.id, email) === key)
    .sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime());
}

function whyNot({ letter, person, look }: Settling, cases: readonly AudienceCase[]): Exclusion | null {
  if (cases.length > 0) return exclusionOf(look.facts, letter.isMandatory, cases);
  const reachable = person.cases.flatMap(({ caseId }) => look.reachable.get(caseId) ?? []);
  if (reachable.length === 0) return "erased";
  const own = casesStillOf(letter, person, look.reachable);
  if (own.length === 0) return "contact";
  if (own.every((one) => look.facts.hasLeft(one))) return "left";
  return own.every((one) => look.facts.isInConflict(one)) ? "conflict" : "unmatched";
}
