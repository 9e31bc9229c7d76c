import { expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import type { Consultation } from "@/lib/consultations/commands/record";
import { db } from "@/lib/db/client";
import { ConsultationStatus } from "@/lib/db/generated/enums";
import { attempt } from "@/lib/db/unit-of-work";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { anOfficer, createConsultation, findConsultation, requesterOf, worker } from "@/tests/factories/consultations";
import { newAddress } from "@/tests/factories/members";
import { type RandomSource, randomSource } from "@/tests/support/random";
import { checkConsultation, checkNotesStayed } from "./invariants";
import { type WalkStep, walkSteps } from "./steps";

const STEPS = Number(process.env.WALK_STEPS ?? 2_000);
/** On a machine that is busy the walk ends here, however far it came; it says how far. */
const DEADLINE_MS = 600_000;
/** So many steps reach every status whatever the seed. */
const ENOUGH = 2_000;
const CASES = 24;
const MAILBOXES = 4;
/** Printed with a failure, so that the same walk can be taken again. */
const SEED = Number(process.env.WALK_SEED ?? Date.now() % 1_000_000_000);

/** Steps that end a case are rarer than the others, or the walk would soon be over; most tries to merge two are refused. */
const RARE: Readonly<Record<string, number>> = { withdraw: 1, close: 1, merge: 3 };
const bag = walkSteps.flatMap((step) => Array.from({ length: RARE[step.name] ?? 5 }, () => step));

const visitor: Actor = { kind: "visitor" };

type Cast = Awaited<ReturnType<typeof gatherCast>>;

async function gatherCast() {
  const first = await anOfficer();
  const second = await anOfficer();
  const other = await staffOf(await createStaff(["CONTENT", "ACCOUNTS", "AUDIT"]));
  const mailboxes = Array.from({ length: MAILBOXES }, newAddress);
  const cases: { id: string; number: string }[] = [];
  for (let index = 0; index < CASES; index += 1) {
    cases.push(await createConsultation({ contactEmail: mailboxes[index % MAILBOXES] ?? "" }));
  }
  return { first, second, other, mailboxes, cases };
}

/** Those who may do something come more often than those who may not, or the walk would stand still. */
function pickActor(
  by: WalkStep["by"],
  { first, second, other, cases }: Cast,
  target: Consultation,
  random: RandomSource,
) {
  const insiders = { desk: random.pick([first, second]), requester: requesterOf(target.id), worker };
  if (random.chance(0.7)) return insiders[by];
  const stranger = random.pick(cases.filter(({ id }) => id !== target.id));
  const outsiders = [visitor, other, requesterOf(stranger.id)];
  return random.chance(0.6) ? random.pick(Object.values(insiders)) : random.pick(outsiders);
}

/** A message of this case that is still to go out, or any other one. */
async function anyMessage(caseId: string, random: RandomSource): Promise<string> {
  const pending = {
    caseId,
    side: "DESK" as const,
    ...(random.chance(0.8) ? { releasedAt: null, recalledAt: null } : {}),
  };
  const found = await db.threadMessage.findFirst({ where: pending, orderBy: { createdAt: "asc" } });
  if (found === null) return caseId;
  if (random.chance(0.7))
    await db.threadMessage.update({ where: { id: found.id }, data: { releaseAt: found.createdAt } });
  return found.id;
}

async function takeOne(cast: Cast, random: RandomSource): Promise<boolean> {
  const target = random.pick(cast.cases);
  const messageId = await anyMessage(target.id, random);
  const before = await findConsultation(target.id);
  const step = random.pick(bag);
  const actor = pickActor(step.by, cast, before, random);
  const officers = [cast.first.accountId, cast.second.accountId];
  const beside = { officers, messageId, numbers: cast.cases.map(({ number }) => number) };

  const outcome = await attempt(actor, (uow) => step.run(uow, before, random, beside));

  const after = await findConsultation(before.id);
  if (!outcome.ok) expect(after, `${step.name} was refused and left a trace`).toEqual(before);
  const changed = after.version !== before.version;
  if (actor === visitor || actor === cast.other) expect(changed, `${step.name} by ${actor.kind}`).toBe(false);
  await checkConsultation(after);
  return outcome.ok;
}

it(`keeps every invariant over ${STEPS} random steps (seed ${SEED})`, { timeout: 900_000 }, async () => {
  const random = randomSource(SEED);
  const cast = await gatherCast();
  const until = performance.now() + DEADLINE_MS;
  let [taken, step] = [0, 0];
  for (; step < STEPS && performance.now() < until; step += 1) {
    if (await takeOne(cast, random)) taken += 1;
    if (step % 200 === 199) await renew();
  }
  process.stdout.write(`consultations: ${step} random steps, ${taken} of them taken\n`);
  await checkNotesStayed();
  const reached = await db.auditEvent.findMany({
    where: { subjectKind: "consultation", toStatus: { not: null } },
    distinct: ["toStatus"],
    select: { toStatus: true },
  });

  expect(taken).toBeGreaterThan(step / 20);
  if (step >= ENOUGH)
    expect(reached.map((event) => event.toStatus).toSorted()).toEqual(Object.values(ConsultationStatus).toSorted());

  /** New cases take the places of old ones, and some answers become old. */
  async function renew(): Promise<void> {
    const long = new Date(Date.now() - 30 * 86_400_000);
    await db.consultation.updateMany({
      where: { status: "ANSWERED" },
      data: { lastFromDesk: long, lastFromOutside: null },
    });
    const fresh = [];
    for (let index = 0; index < 4; index += 1) {
      fresh.push(await createConsultation({ contactEmail: random.pick(cast.mailboxes) }));
    }
    cast.cases.splice(0, fresh.length, ...fresh);
    cast.cases.push(...cast.cases.splice(0, fresh.length));
  }
});
