import { beforeAll, expect, it } from "vitest";
import { sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { warnOfDeadline } from "@/lib/awards/entries/commands/warn";
import { listDueWarnings } from "@/lib/awards/entries/queries/due-warnings";
import { listUnsentDrafts } from "@/lib/awards/entries/queries/unsent";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { agreed, draftEntry, type OpenCall, openCall, setWindow } from "@/tests/factories/award-entries";
import { anAwardOfficer } from "@/tests/factories/awards";
import { type Founded, foundOrganization } from "@/tests/factories/members";

const DAY_MS = 86_400_000;

let call: OpenCall;
let us: Founded;

beforeAll(async () => {
  [call, us] = await Promise.all([openCall(), foundOrganization()]);
});

const system = { kind: "system", job: "warn-unsent-entries" } as const;

/** Runs the job; what it said about these drafts. */
async function run(draftIds: readonly string[]) {
  const due = (await listDueWarnings()).filter(({ draftId }) => draftIds.includes(draftId));
  for (const warning of due) await perform(system, (uow) => warnOfDeadline(uow, warning));
  return due.map(({ draftId, key, kind }) => ({ draftId, key, kind }));
}

it("warns whoever has not sent, three times, once each; the office sees who and whether anything is missing", async () => {
  const now = clock.now().getTime();
  const closes = new Date(now + 40 * DAY_MS);
  await setWindow(call.editionId, { opens: new Date(now - DAY_MS), closes });
  const contactEmail = "warned@example.jp";
  const whole = await draftEntry(us, { call, answers: { contactEmail } });
  const part = await draftEntry(us, { call, answers: { contactEmail, results: " " } });
  await db.draft.updateMany({
    where: { id: { in: [whole.draftId, part.draftId] } },
    data: { expiresAt: new Date(now + 60 * DAY_MS) },
  });
  const ids = [whole.draftId, part.draftId];
  expect(await run(ids)).toEqual([]);
  const officer = await anAwardOfficer();
  expect(await listUnsentDrafts(us.owner, call.editionId)).toEqual([]);
  const unsent = await listUnsentDrafts(officer, call.editionId);
  expect(unsent.map(({ draftId, isComplete }) => [draftId, isComplete]).toSorted()).toEqual(
    [
      [whole.draftId, true],
      [part.draftId, false],
    ].toSorted(),
  );
  expect(unsent[0]).toMatchObject({ organizationName: "株式会社見本", category: "promotion", closing: closes });

  try {
    clock.shift(30 * DAY_MS);
    expect((await run(ids)).map(({ key, kind }) => [key, kind]).toSorted()).toEqual([
      ["two-weeks", "complete-unsent"],
      ["two-weeks", "incomplete"],
    ]);
    expect(await run(ids)).toEqual([]);
    await perform(us.owner, (uow) => sendOwnWork(uow, { ...whole, ...agreed() }));
    clock.shift(39.9 * DAY_MS);
    expect(await run(ids)).toMatchObject([{ draftId: part.draftId, kind: "incomplete" }]);
  } finally {
    clock.shift(0);
  }
  expect(await db.mail.count({ where: { recipient: contactEmail, template: "award-entry-warning" } })).toBe(3);
  expect(await db.awardWarning.count({ where: { draftId: { in: ids } } })).toBe(3);
});
