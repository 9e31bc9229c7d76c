import "server-only";
import { type Member, type Staff, viewerOf } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { Certificate } from "@/lib/awards/certificates/certificate";
import { storedSettings } from "@/lib/awards/editions/stored";
import { placeName } from "@/lib/awards/entries/partner-place";
import { visibleTo } from "@/lib/awards/entries/queries/scope";
import { mayDecideOn } from "@/lib/awards/results/queries/desk";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { perform } from "@/lib/db/unit-of-work";
import { toJapanDay } from "@/lib/japan/dates";

/** Of a winner of one's own organisation, once the result is out; for everybody else there is none. */
export async function getOwnCertificate(member: Member, number: string, id: string): Promise<Certificate | null> {
  if (viewerOf(member) !== null) return null;
  const entry = { AND: [visibleTo(member), { number }] };
  return certificateOf({ id, result: { status: "RELEASED" }, entry });
}

/** Of any winner of a year once two people have decided, to be printed for the ceremony. That it was made is recorded. */
export async function takeCertificate(staff: Staff, fiscalYear: number, id: string): Promise<Certificate | null> {
  if (viewerOf(staff) !== null) return null;
  const where: Prisma.AwardWinnerWhereInput = {
    id,
    result: { status: { in: ["DECIDED", "SCHEDULED", "RELEASED"] }, edition: { fiscalYear } },
    entry: visibleTo(staff),
  };
  const winner = await db.awardWinner.findFirst({
    where,
    select: { resultId: true, result: { select: { editionId: true } } },
  });
  if (winner === null || !(await mayDecideOn(staff, winner.result.editionId))) return null;
  const certificate = await certificateOf(where);
  await perform(staff, (uow) =>
    recordAudit(uow, {
      action: "awardCertificate.export",
      subject: { kind: "awardResult", id: winner.resultId },
      after: { winnerId: id },
    }),
  );
  return certificate;
}

async function certificateOf(where: Prisma.AwardWinnerWhereInput): Promise<Certificate | null> {
  const winner = await db.awardWinner.findFirst({
    where,
    include: { result: true, entry: { select: { number: true, applicantName: true, title: true } } },
  });
  if (winner === null) return null;
  const { result, entry, municipalityCode } = winner;
  const { approver, approvedOn, sha256, editionId } = result;
  const revision = await db.awardRevision.findFirst({
    where: { editionId, status: "IN_FORCE" },
    orderBy: { ordinal: "desc" },
    select: { settings: true },
  });
  if (revision === null || approver === null || approvedOn === null || sha256 === null) return null;
  const { name, categories } = storedSettings(revision.settings);
  const category = categories.find(({ key }) => key === winner.category);
  const isPartner = municipalityCode !== "";
  return {
    award: name,
    prizeName: category?.prizes.find(({ key }) => key === winner.prize)?.name ?? "",
    categoryName: category?.name ?? "",
    recipientName: isPartner ? placeName(municipalityCode) : entry.applicantName,
    entrantName: isPartner ? entry.applicantName : null,
    title: entry.title,
    number: entry.number,
    approver,
    approvedOn: toJapanDay(approvedOn),
    sha256,
  };
}
