import { beforeAll, expect, it } from "vitest";
import type { Staff } from "@/lib/access/actor";
import { attachConsultation } from "@/lib/consultations/commands/own";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { saveOffer } from "@/lib/matching/commands/offers";
import { listOwnIntroductions, listOwnRequests } from "@/lib/matching/queries/own";
import { mergeOrganizations } from "@/lib/organizations/commands/merge";
import { undoMerge } from "@/lib/organizations/commands/undo-merge";
import { createStaff, operator, staffOf } from "@/tests/factories/accounts";
import { createConsultation } from "@/tests/factories/consultations";
import { anOffer, companyAndTown, proposed } from "@/tests/factories/matching";
import { again, foundMunicipality, foundOrganization } from "@/tests/factories/members";
import { sendOffice } from "@/tests/factories/sent-offices";

let keeper: Staff;

beforeAll(async () => {
  keeper = await staffOf(await createStaff(["ACCOUNTS"]));
});

const reason = "同じ団体が二重に登録されていたため";
const versionOf = async (id: string) => (await db.organization.findUniqueOrThrow({ where: { id } })).version;

async function merge(sourceId: string, targetId: string): Promise<void> {
  const versions = { sourceVersion: await versionOf(sourceId), targetVersion: await versionOf(targetId) };
  await perform(keeper, (uow) => mergeOrganizations(uow, { sourceId, targetId, ...versions, reason }));
}

const undo = (sourceId: string) => perform(keeper, (uow) => undoMerge(uow, { sourceId, reason }));

it("takes consultations, wishes and introductions of a company along, and gives them back", async () => {
  const sides = await companyAndTown("202061");
  const source = sides.askerOrganizationId;
  const introduction = await proposed(sides);
  const consultation = await createConsultation();
  await perform(operator, (uow) => attachConsultation(uow, consultation.id, source));
  const target = await foundOrganization();
  const seenBy = async (member = target.owner, organizationId = target.organizationId) => {
    const present = await again(member);
    const [requests, introductions] = [
      await listOwnRequests(present, organizationId),
      await listOwnIntroductions(present, organizationId),
    ];
    return [requests.map(({ id }) => id), introductions.map(({ id }) => id)];
  };
  const whose = async () =>
    (await db.consultation.findUniqueOrThrow({ where: { id: consultation.id } })).organizationId;

  await merge(source, target.organizationId);
  expect(await seenBy()).toEqual([[introduction.requestId], [introduction.id]]);
  expect(await whose()).toBe(target.organizationId);

  await undo(source);
  expect(await seenBy()).toEqual([[], []]);
  expect(await seenBy(sides.asker, source)).toEqual([[introduction.requestId], [introduction.id]]);
  expect(await whose()).toBe(source);
  const events = await db.auditEvent.findMany({
    where: { subjectId: { in: [consultation.id, introduction.requestId] }, action: { endsWith: "moveToOrganization" } },
  });
  expect(events.map(({ subjectKind }) => subjectKind).sort()).toEqual([
    ...["consultation", "consultation"],
    ...["match-request", "match-request"],
  ]);
});

it("takes offices, their files and the offer of a municipality along, without two of one id", async () => {
  const [source, target] = [await foundMunicipality("134023"), await foundMunicipality("134210")];
  const [own, alike] = [await sendOffice(source), await sendOffice(source)];
  const there = await sendOffice(target);
  await db.office.update({ where: { id: alike.id }, data: { externalId: "A-1" } });
  await db.office.update({ where: { id: there.id }, data: { externalId: "A-1" } });
  await perform(source.owner, (uow) => saveOffer(uow, source.organizationId, anOffer));
  const officesOf = async (organizationId: string) =>
    (await db.office.findMany({ where: { organizationId }, orderBy: { createdAt: "asc" } })).map((office) => [
      office.id,
      office.externalId,
    ]);
  const before = [await officesOf(source.organizationId), await officesOf(target.organizationId)];

  await merge(source.organizationId, target.organizationId);
  expect(await officesOf(target.organizationId)).toEqual([
    [own.id, null],
    [alike.id, null],
    [there.id, "A-1"],
  ]);
  expect(await db.matchOffer.count({ where: { organizationId: target.organizationId } })).toBe(1);

  await undo(source.organizationId);
  expect([await officesOf(source.organizationId), await officesOf(target.organizationId)]).toEqual(before);
  expect(await db.matchOffer.count({ where: { organizationId: source.organizationId } })).toBe(1);
});

it("keeps the offer of the other where both have one", async () => {
  const [source, target] = [await foundMunicipality("134236"), await foundMunicipality("134244")];
  await perform(source.owner, (uow) => saveOffer(uow, source.organizationId, { ...anOffer, words: "統合する側" }));
  await perform(target.owner, (uow) => saveOffer(uow, target.organizationId, { ...anOffer, words: "統合先" }));

  await merge(source.organizationId, target.organizationId);
  const words = async (organizationId: string) =>
    (await db.matchOffer.findUniqueOrThrow({ where: { organizationId } })).words;
  expect(await words(target.organizationId)).toBe("統合先");

  await undo(source.organizationId);
  expect([await words(source.organizationId), await words(target.organizationId)]).toEqual(["統合する側", "統合先"]);
});
