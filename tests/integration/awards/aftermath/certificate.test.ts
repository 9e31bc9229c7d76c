import { expect, it } from "vitest";
import { getOwnCertificate, takeCertificate } from "@/lib/awards/certificates/queries/certificate";
import { db } from "@/lib/db/client";
import { createStaff, staffOf } from "@/tests/factories/accounts";
import { aConflict } from "@/tests/factories/award-judged-entries";
import { aReleasedResult, scheduledAndReleased } from "@/tests/factories/award-releases";
import { aProposedResult, decided } from "@/tests/factories/award-results";
import { openEdition } from "@/tests/factories/awards";
import { again, foundOrganization } from "@/tests/factories/members";

it("is there for officers once two people decided, and for the winner after the release alone", async () => {
  const { owner, organizationId } = await foundOrganization();
  const edition = await openEdition();
  const member = await again(owner);
  const { id: entryId, number } = await aProposedResult(edition, { organizationId });
  const { id } = await db.awardWinner.findFirstOrThrow({ where: { entryId } });
  const taken = () => takeCertificate(edition.officer, edition.fiscalYear, id);
  expect(await taken()).toBeNull();

  await decided(edition);
  expect(await taken()).toMatchObject({ number, recipientName: "見本の取組の会社", approver: "見本大臣" });
  expect(await getOwnCertificate(member, number, id)).toBeNull();
  const events = await db.auditEvent.count({
    where: { action: "awardCertificate.export", actorId: edition.officer.accountId },
  });
  expect(events).toBe(1);

  await scheduledAndReleased(edition);
  expect(await getOwnCertificate(member, number, id)).toMatchObject({ title: "見本の取組", approvedOn: "2026-11-02" });
  const looking = { ...member, viewedBy: { accountId: edition.officer.accountId, viewingId: "one" } };
  expect(await getOwnCertificate(looking, number, id)).toBeNull();
});

it("is for nobody else: not for other organisations, other duties, other years, nor in conflict or while looking on", async () => {
  const edition = await openEdition();
  const { officer, fiscalYear } = edition;
  const { id: entryId, number } = await aReleasedResult(edition);
  const { id } = await db.awardWinner.findFirstOrThrow({ where: { entryId } });
  const { owner } = await foundOrganization();
  expect(await getOwnCertificate(await again(owner), number, id)).toBeNull();

  const [writer, third] = [await staffOf(await createStaff(["CONTENT"])), await staffOf(await createStaff(["AWARD"]))];
  expect(await takeCertificate(writer, fiscalYear, id)).toBeNull();
  expect(await takeCertificate(officer, fiscalYear + 1, id)).toBeNull();
  const looking = { ...third, viewedBy: { accountId: officer.accountId, viewingId: "one" } };
  expect(await takeCertificate(looking, fiscalYear, id)).toBeNull();
  expect(await takeCertificate(third, fiscalYear, id)).not.toBeNull();
  await aConflict({ entryId, personId: third.accountId });
  expect(await takeCertificate(third, fiscalYear, id)).toBeNull();
});
