import { beforeAll, expect, it } from "vitest";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { listOwnEntries } from "@/lib/awards/entries/queries/own";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { getOwnData } from "@/lib/members/own-data";
import { mergeOrganizations } from "@/lib/organizations/commands/merge";
import { undoMerge } from "@/lib/organizations/commands/undo-merge";
import { askForErasure } from "@/lib/retention/commands/ask";
import { proposeDisposals } from "@/lib/retention/commands/propose";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { partnerAnswers } from "@/tests/factories/award-answers";
import { type OpenCall, openCall, sendEntry } from "@/tests/factories/award-entries";
import { anAwardOfficer } from "@/tests/factories/awards";
import { approve, createKeepers, dispose } from "@/tests/factories/disposals";
import { again, foundOrganization } from "@/tests/factories/members";
import { asOwner } from "@/tests/support/owner";

let call: OpenCall;

beforeAll(async () => {
  call = await openCall();
});

const reason = "同じ団体が二重に登録されていたため";

it("an entry goes along with a merge, and comes back", async () => {
  const [source, target] = [await foundOrganization(), await foundOrganization()];
  const keeper = await staffOf(await createStaff(["ACCOUNTS"]));
  const officer = await anAwardOfficer();
  const { id, number } = await sendEntry(source, { call });
  const at = new Date();
  await db.$transaction(async (tx) => {
    const extension = await tx.awardExtension.create({
      data: {
        ...{ editionId: call.editionId, category: "promotion", organizationId: source.organizationId },
        ...{ status: "ASKED", until: at, reason: "急病", requestedBy: officer.accountId },
        ...{ requestedAt: at, createdAt: at, updatedAt: at },
      },
    });
    const step = { flow: "awardExtension", fromStatus: "", toStatus: "ASKED" };
    await tx.auditEvent.create({
      data: {
        ...{ action: "awardExtension.ask", subjectKind: "awardExtension", subjectId: extension.id, ...step },
        ...{ actorKind: "staff", channel: "desk", occurredAt: at },
      },
    });
  });
  const versionOf = async (organization: string) =>
    (await db.organization.findUniqueOrThrow({ where: { id: organization } })).version;
  const [sourceId, targetId] = [source.organizationId, target.organizationId];
  const versions = { sourceVersion: await versionOf(sourceId), targetVersion: await versionOf(targetId) };
  const numbersOf = async ({ owner, organizationId }: typeof target) =>
    (await listOwnEntries(await again(owner), organizationId)).map((entry) => entry.number);
  const extensionsOf = (organizationId: string) => db.awardExtension.count({ where: { organizationId } });

  await perform(keeper, (uow) => mergeOrganizations(uow, { sourceId, targetId, ...versions, reason }));
  expect([await numbersOf(target), await extensionsOf(targetId)]).toEqual([[number], 1]);

  await perform(keeper, (uow) => undoMerge(uow, { sourceId, reason }));
  expect([await numbersOf(target), await numbersOf(source)]).toEqual([[], [number]]);
  expect([await extensionsOf(targetId), await extensionsOf(sourceId)]).toEqual([0, 1]);
  const moves = { subjectId: id, action: "awardEntry.moveToOrganization" };
  expect(await db.auditEvent.count({ where: moves })).toBe(2);
});

it("an entry stands in one's own data", async () => {
  const us = await foundOrganization();
  const { number } = await sendEntry(us, { call });

  const { procedures } = await getOwnData(us.owner);

  expect(procedures).toContainEqual(expect.objectContaining({ number, status: "受付済み" }));
});

/** Every text of the database that belongs to the entry, as its owner sees it. */
async function everything(id: string): Promise<string> {
  const [row] = await asOwner(`
    SELECT concat_ws(' ',
      (SELECT to_jsonb(e)::text FROM award_entry e WHERE id = '${id}'),
      (SELECT string_agg(to_jsonb(p)::text, ' ') FROM award_partner p WHERE entry_id = '${id}'),
      (SELECT string_agg(to_jsonb(v)::text, ' ') FROM sealed_version v WHERE case_id = '${id}'),
      (SELECT string_agg(to_jsonb(d)::text, ' ') FROM draft d WHERE case_id = '${id}'),
      (SELECT string_agg(to_jsonb(m)::text, ' ') FROM mail m WHERE case_id = '${id}'),
      (SELECT string_agg(to_jsonb(a)::text, ' ') FROM audit_event a WHERE subject_id = '${id}')) AS text`);
  return JSON.stringify(row);
}

async function withdrawn(endedAt: string) {
  const us = await foundOrganization();
  const answers = { ...partnerAnswers, conflictNote: "疑わしい委員 太郎" };
  const { id, version } = await sendEntry(us, { call, category: "regional-projects", answers });
  await perform(us.owner, (uow) => withdrawEntry(uow, { id, version, reason: "体制が変わったため" }));
  return db.awardEntry.update({ where: { id }, data: { endedAt: new Date(endedAt) } });
}

const SECRETS = ["sakuraba", "桜庭", "サクラバ", "見本 まなぶ", "kikaku@", "疑わしい委員", "人手が足りず"];

it("an entry is proposed for disposal after five fiscal years, and then leaves number, decision and title", async () => {
  const { keeper } = await createKeepers();
  const [old, recent] = [await withdrawn("2020-06-01T00:00:00Z"), await withdrawn("2024-06-01T00:00:00Z")];
  for (const secret of SECRETS) expect(await everything(old.id)).toContain(secret);

  await perform({ kind: "system", job: "test" }, proposeDisposals);
  const item = await db.disposalItem.findFirstOrThrow({ where: { subjectId: old.id } });
  expect(await db.disposalItem.count({ where: { subjectId: recent.id } })).toBe(0);
  await approve(keeper, item.disposalId, await db.disposalItem.count({ where: { disposalId: item.disposalId } }));
  await dispose(item.disposalId);

  const left = await everything(old.id);
  for (const secret of SECRETS) expect(left).not.toContain(secret);
  expect(left).toContain("山あいの町で続く");
  expect(await db.awardEntry.findUniqueOrThrow({ where: { id: old.id } })).toMatchObject({
    ...{ number: old.number, status: "WITHDRAWN", outsideReason: "体制が変わったため", erasedAt: expect.any(Date) },
  });
  expect(await db.awardPartnerLink.count({ where: { partner: { entryId: old.id } } })).toBe(0);
  expect(await everything(recent.id)).toContain("sakuraba");
});

it("the office may ask that an ended entry be erased, by its number; not a live one", async () => {
  const officer = await anAwardOfficer();
  const ended = await withdrawn("2026-06-01T00:00:00Z");
  const live = await sendEntry(await foundOrganization(), { call });
  const ask = (number: string) => perform(officer, (uow) => askForErasure(uow, { number, reason: "書面の請求" }));

  expect(await ask(ended.number)).toEqual(expect.any(String));
  await expect(ask(live.number)).rejects.toMatchObject({ fields: { number: expect.stringContaining("進行中") } });
});
