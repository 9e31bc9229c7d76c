import { expect, it } from "vitest";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { DeclarationStatus } from "@/lib/db/generated/enums";
import { attempt } from "@/lib/db/unit-of-work";
import type { Declaration } from "@/lib/declarations/commands/record";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { contactOf, createDeclaration, findDeclaration, visitor, worker } from "@/tests/factories/declarations";
import { type RandomSource, randomSource } from "@/tests/support/random";
import { checkCase, checkChains } from "./invariants";
import { type WalkStep, walkSteps } from "./steps";

const STEPS = Number(process.env.WALK_STEPS ?? 10_000);
const CASES = 40;
/** Printed with a failure, so that the same walk can be taken again. */
const SEED = Number(process.env.WALK_SEED ?? Date.now() % 1_000_000_000);

const statuses = Object.values(DeclarationStatus);

/** Steps that end a case are rarer than the others, or the walk would soon be over. */
const ENDING = ["withdraw", "refuse", "cancel"];
const bag = walkSteps.flatMap((step) => Array.from({ length: ENDING.includes(step.name) ? 1 : 6 }, () => step));

type Cast = Awaited<ReturnType<typeof gatherCast>>;

async function gatherCast() {
  const first = await staffOf(await createStaff(["DECLARATIONS"]));
  const second = await staffOf(await createStaff(["DECLARATIONS", "MAIL"]));
  const other = await staffOf(await createStaff(["CONTENT", "ACCOUNTS", "AUDIT"]));
  const cases = await Promise.all(
    Array.from({ length: CASES }, (_, index) =>
      createDeclaration({ reviewer: first, status: statuses[index % statuses.length] ?? "SUBMITTED" }),
    ),
  );
  return { first, second, other, ids: cases.map((declaration) => declaration.id) };
}

/** Those who may do something come more often than those who may not, or the walk would stand still. */
function pickActor(cast: Cast, target: Declaration, random: RandomSource): Actor {
  const insiders: readonly Actor[] = [cast.first, cast.second, contactOf(target.id), worker];
  const outsiders: readonly Actor[] = [
    visitor,
    cast.other,
    contactOf(random.pick(cast.ids.filter((id) => id !== target.id))),
  ];
  return random.chance(0.85) ? random.pick(insiders) : random.pick(outsiders);
}

async function takeOne(cast: Cast, random: RandomSource): Promise<boolean> {
  const before = await findDeclaration(random.pick(cast.ids));
  const actor = pickActor(cast, before, random);
  const step: WalkStep = random.pick(bag);
  const draftId = (await step.prepare?.(before, random)) ?? "";

  const outcome = await attempt(actor, (uow) => step.run(uow, before, random, draftId));

  const after = await findDeclaration(before.id);
  if (!outcome.ok) expect(after, `${step.name} was refused and left a trace`).toEqual(before);
  if (actor.kind === "visitor" || actor === cast.other) expect(outcome.ok, `${step.name} by ${actor.kind}`).toBe(false);
  await checkCase(after);
  return outcome.ok;
}

it(`keeps every invariant over ${STEPS} random steps (seed ${SEED})`, { timeout: 900_000 }, async () => {
  const random = randomSource(SEED);
  const cast = await gatherCast();
  let taken = 0;
  for (let step = 0; step < STEPS; step += 1) {
    if (await takeOne(cast, random)) taken += 1;
    if (step % 500 === 499) await reviveSome(random);
  }
  await checkChains();
  const reached = await db.auditEvent.findMany({
    where: { toStatus: { not: null } },
    distinct: ["toStatus"],
    select: { toStatus: true },
  });

  expect(taken).toBeGreaterThan(STEPS / 20);
  expect(reached.map((event) => event.toStatus).toSorted()).toEqual(statuses.toSorted());

  /** New cases take the places of ended ones, and some terms run out. */
  async function reviveSome(source: RandomSource): Promise<void> {
    await db.declaration.updateMany({
      where: { status: "PUBLISHED" },
      data: { validUntil: source.chance(0.5) ? new Date("2020-03-31") : null },
    });
    const fresh = await Promise.all(
      Array.from({ length: 6 }, () => createDeclaration({ reviewer: cast.first, status: source.pick(statuses) })),
    );
    cast.ids.splice(0, fresh.length, ...fresh.map((declaration) => declaration.id));
  }
});
