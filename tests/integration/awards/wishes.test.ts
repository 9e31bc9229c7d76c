import { beforeAll, expect, it } from "vitest";
import { problemOf } from "@/lib/awards/assignment/queries/problem";
import { imposeConflict } from "@/lib/awards/conflicts/commands/desk";
import { getOwnSeat } from "@/lib/awards/jury/queries/own";
import { stateWishes } from "@/lib/awards/wishes/commands";
import { listOwnWishes } from "@/lib/awards/wishes/queries";
import type { AwardWishKind } from "@/lib/db/generated/enums";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { aWish } from "@/tests/factories/award-assignments";
import { acceptedJuror, anEntry, juryEdition, type OpenEdition, readyJuror } from "@/tests/factories/jury";

let edition: OpenEdition;

beforeAll(async () => {
  edition = await juryEdition();
});

type Ready = Awaited<ReturnType<typeof readyJuror>>;

const state = ({ juror, seat }: Ready, wishes: Readonly<Record<string, AwardWishKind | null>>) =>
  attempt(juror, (uow) =>
    stateWishes(uow, { id: seat.id, version: seat.version, wishes: new Map(Object.entries(wishes)) }),
  );

async function said({ juror }: Ready) {
  const seat = await getOwnSeat(juror, edition.fiscalYear);
  if (seat === null) throw new Error("The juror has no seat.");
  return Object.fromEntries((await listOwnWishes(juror, seat)).map(({ number, wish }) => [number, wish]));
}

const weighed = async ({ seat }: Ready) =>
  (await problemOf(edition.editionId, { ...aWish, stage: "first" })).jurors.find(({ id }) => id === seat.id)?.wishes;

it("keeps what a juror says of each entry, changes it and takes it back", async () => {
  const [one, other] = [await anEntry(edition), await anEntry(edition)];
  const ready = await readyJuror(edition);

  await state(ready, { [one.number]: "WANTS", [other.number]: "RATHER_NOT" });
  expect(await said(ready)).toMatchObject({ [one.number]: "WANTS", [other.number]: "RATHER_NOT" });
  await state(ready, { [one.number]: null, [other.number]: "WILLING" });

  expect(await said(ready)).toMatchObject({ [one.number]: null, [other.number]: "WILLING" });
  expect(await weighed(ready)).toEqual({ [other.id]: "willing" });
});

it("neither asks for nor keeps anything of an entry in conflict, and weighs nothing of it", async () => {
  const [open, hidden] = [await anEntry(edition), await anEntry(edition)];
  const ready = await readyJuror(edition);
  await state(ready, { [hidden.number]: "WANTS" });
  const act = { editionId: edition.editionId, number: hidden.number, personId: ready.juror.accountId };
  await perform(edition.officer, (uow) => imposeConflict(uow, { ...act, reason: "共同研究者のため" }));

  expect(Object.keys(await said(ready))).not.toContain(hidden.number);
  expect(await state(ready, { [hidden.number]: "RATHER_NOT", [open.number]: "WANTS" })).toMatchObject({ ok: true });
  expect(await weighed(ready)).toMatchObject({ [open.id]: "wants" });
  expect((await problemOf(edition.editionId, { ...aWish, stage: "first" })).conflicts).toContainEqual({
    entryId: hidden.id,
    jurorId: ready.seat.id,
  });
});

it("comes after the declaration, and is nobody else's", async () => {
  const { number } = await anEntry(edition);
  const early = await acceptedJuror(edition);
  const [ready, other] = [await readyJuror(edition), await readyJuror(edition)];

  expect(await state(early, { [number]: "WANTS" })).toMatchObject({ ok: false, error: { name: "DeclarationFirst" } });
  expect(await state({ ...ready, juror: other.juror }, { [number]: "WANTS" })).toMatchObject({ ok: false });
  expect(await weighed(ready)).toEqual({});
});
