import "server-only";
import { randomUUID } from "node:crypto";
import { type Audience, type AudienceFlow, audienceOf, RECIPIENTS_MAX } from "@/lib/bulk-mail/audience";
import { byPerson, keyOf } from "@/lib/bulk-mail/persons";
import { findCases } from "@/lib/bulk-mail/queries/cases";
import { exclusionOf, factsOfPeople } from "@/lib/bulk-mail/queries/people";
import { casesInConflict, visiblePeople } from "@/lib/bulk-mail/queries/visible";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { DomainError } from "@/lib/errors";
import type { Letter } from "./record";

class GroupTooLarge extends DomainError {
  override readonly name = "GroupTooLarge";
  constructor() {
    super(
      `この条件に合う手続きは${RECIPIENTS_MAX.toLocaleString("ja-JP")}件を超えます。状況や都道府県を絞り、何回かに分けて送ってください。`,
    );
  }
}

/** Writes down who is in the group of a draft now. Whom an officer left out before stays left out. */
export async function fillRecipients(uow: UnitOfWork, letter: Letter): Promise<void> {
  const audience = audienceOf(letter.audience);
  if (audience === null) return;
  const cases = await casesOf(uow, audience);
  const leftOut = await forgetRecipients(uow, letter.id);
  const facts = await factsOfPeople(uow.tx, cases, { flow: audience.flow, writers: writersOf(letter) });
  const rows = [...byPerson(cases)].map(([email, all]) => {
    const key = keyOf(letter.id, email);
    const exclusion = exclusionOf(facts, letter.isMandatory, all);
    const own = exclusion === "left" ? all : all.filter((one) => !facts.hasLeft(one));
    const before = leftOut.get(key);
    return { id: randomUUID(), letterId: letter.id, key, exclusion, ...before, own };
  });
  await uow.tx.bulkMailRecipient.createMany({ data: rows.map(({ own: _own, ...row }) => row) });
  await uow.tx.bulkMailCase.createMany({
    data: rows.flatMap(({ id, own }) => own.map((one) => ({ recipientId: id, caseId: one.id }))),
  });
}

async function casesOf(uow: UnitOfWork, audience: Audience) {
  const { flow } = audience;
  const cases = await findCases(uow.tx, uow.actor, { audience, flow, take: RECIPIENTS_MAX + 1 });
  if (cases.length > RECIPIENTS_MAX) throw new GroupTooLarge();
  return cases;
}

/** Just before it is sent: whom the author or the sender has to keep away from meanwhile gets none of theirs. */
export async function leaveOutConflicts(uow: UnitOfWork, letter: Letter, flow: AudienceFlow): Promise<void> {
  const rows = await uow.tx.bulkMailRecipient.findMany({
    where: { letterId: letter.id, exclusion: null },
    select: { id: true, cases: { select: { caseId: true }, take: RECIPIENTS_MAX } },
    orderBy: { id: "asc" },
    take: RECIPIENTS_MAX,
  });
  const ids = rows.flatMap(({ cases }) => cases.map(({ caseId }) => caseId));
  const conflicts = await casesInConflict(uow.tx, { flow, ids, writers: writersOf(letter) });
  const out = rows.filter(({ cases }) => cases.every(({ caseId }) => conflicts.has(caseId)));
  if (out.length === 0) return;
  await uow.tx.bulkMailRecipient.updateMany({
    where: { id: { in: out.map(({ id }) => id) } },
    data: { exclusion: "conflict" },
  });
}

async function forgetRecipients({ tx }: UnitOfWork, letterId: string) {
  const leftOut = await tx.bulkMailRecipient.findMany({
    where: { letterId, exclusion: "officer" },
    select: { key: true, exclusion: true, reason: true, excludedBy: true },
    orderBy: { id: "asc" },
    take: RECIPIENTS_MAX,
  });
  await tx.bulkMailRecipient.deleteMany({ where: { letterId } });
  return new Map(leftOut.map((row) => [row.key, row]));
}

/** Whoever has a hand in a letter must have no conflict with whom it goes to. */
export function writersOf({ authorId, scheduledBy }: Pick<Letter, "authorId" | "scheduledBy">): readonly string[] {
  return [authorId, scheduledBy].flatMap((one) => one ?? []);
}

/** How many letters would go out, as far as the actor may know. */
export async function countRecipients({ tx, actor }: UnitOfWork, letterId: string): Promise<number> {
  const { recipients } = await visiblePeople(actor);
  return tx.bulkMailRecipient.count({ where: { letterId, exclusion: null, ...recipients } });
}
