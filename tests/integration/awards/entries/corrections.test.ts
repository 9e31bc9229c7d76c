import { beforeAll, expect, it } from "vitest";
import { moveEntry } from "@/lib/awards/entries/commands/move";
import { workingCopy } from "@/lib/awards/entries/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { findForCheck } from "@/lib/awards/entries/commands/record";
import { getOwnEntry } from "@/lib/awards/entries/queries/own";
import { getOwnWork } from "@/lib/awards/entries/queries/own-work";
import { openRequest } from "@/lib/corrections/commands";
import { explanationField } from "@/lib/corrections/unlocking";
import { db } from "@/lib/db/client";
import { attempt, perform } from "@/lib/db/unit-of-work";
import { agreed, type OpenCall, openCall, sendEntry, setWindow } from "@/tests/factories/award-entries";
import { anAwardOfficer } from "@/tests/factories/awards";
import { type Founded, foundOrganization } from "@/tests/factories/members";

let call: OpenCall;
let us: Founded;

beforeAll(async () => {
  [call, us] = await Promise.all([openCall(), foundOrganization()]);
});

/** Asked for by an officer, about these fields. */
async function returned(fields: readonly string[]) {
  const officer = await anAwardOfficer();
  const entry = await sendEntry(us, { call });
  await perform(officer, async (uow) => {
    const before = await findForCheck(uow, entry.id);
    const after = await moveEntry(uow, before, "return", { seenVersion: before.version });
    await openRequest(uow, {
      ...{ flow: "awardEntry", caseId: after.id, versionId: after.currentVersionId, requestedBy: officer.accountId },
      items: fields.map((field) => ({ field, reason: "もう少し詳しく書いてください。" })),
    });
  });
  const draft = await perform(us.owner, (uow) => workingCopy(uow, { id: entry.id, purpose: "correction" }));
  return { entry, draft };
}

it("comes back with the asked fields changed or explained, after the deadline too, and nothing else", async () => {
  const { entry, draft } = await returned(["results", "summary"]);
  const { owner } = us;
  expect(await getOwnWork(owner, draft.id)).toMatchObject({
    kind: "open",
    work: { asked: [{ field: "results" }, {}] },
  });
  const changed = {
    results: "移住12人（2024〜2026年度）。",
    [explanationField("summary")]: "これで全部です。",
    title: "別の名称",
  };
  const { draft: saved } = await perform(owner, (uow) =>
    keepOwnAnswers(uow, { draftId: draft.id, seen: draft.version, answers: changed }),
  );
  const past = new Date(Date.now() - 86_400_000);
  await setWindow(call.editionId, { opens: new Date(past.getTime() - 86_400_000), closes: past });

  await perform(owner, (uow) => sendOwnWork(uow, { draftId: draft.id, seen: saved.version, ...agreed() }));

  const after = await db.awardEntry.findUniqueOrThrow({ where: { id: entry.id } });
  expect(after).toMatchObject({
    status: "IN_CHECK",
    title: entry.title,
    arrivedAt: entry.arrivedAt,
    stoppedSince: null,
  });
  const own = await getOwnEntry(owner, entry.number);
  expect(own?.openCorrection).toBeNull();
  expect(own?.corrections[0]?.items.map(({ field, explanation }) => [field, explanation])).toEqual([
    ["results", null],
    ["summary", "これで全部です。"],
  ]);
  await setWindow(call.editionId, { opens: past, closes: call.closes });
});

it("is refused without a change or a word", async () => {
  const { draft } = await returned(["results"]);

  const outcome = await attempt(us.owner, (uow) =>
    sendOwnWork(uow, { draftId: draft.id, seen: draft.version, ...agreed() }),
  );

  expect(outcome).toMatchObject({
    ok: false,
    error: { fields: { results: expect.stringContaining("変わっていません") } },
  });
});
