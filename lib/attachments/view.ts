import "server-only";
import { type Actor, type Contact, hasDuty, type Member } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { visibleTo as entriesVisibleTo } from "@/lib/awards/entries/queries/scope";
import { visibleTo as consultationsVisibleTo } from "@/lib/consultations/queries/scope";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { recordLook } from "@/lib/db/unit-of-work";
import { relationsTo } from "@/lib/offices/permissions";
import { visibleTo as officesVisibleTo } from "@/lib/offices/queries/scope";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { getFile } from "@/lib/storage/files";
import { type Asker, themselves } from "./asker";
import { isFileId } from "./queries";

export type ViewedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/**
 * A scanned file, for who may see it: who attached it, the contact of its case, staff with the duty, whose look is recorded.
 * For everybody else there is no such file, and for whoever looks at somebody's screens neither.
 */
export async function viewFile(id: string, browser: Asker): Promise<ViewedFile | null> {
  if (!isFileId(id)) return null;
  const asker = themselves(browser);
  const own = (await find(id, ownScope(asker))) ?? (await findOfMember(id, asker.member));
  const file = own ?? (await find(id, deskScope(asker))) ?? (await findOfEntry(id, asker.staff ?? asker.juror ?? null));
  const bytes = file === null ? null : await getFile(file.storageKey);
  if (file === null || bytes === null) return null;
  const looker = asker.staff ?? asker.juror ?? null;
  if (own === null && looker !== null) {
    const subject = { kind: `${file.flow}-reads`, id: file.caseId ?? file.id };
    await recordLook(looker, (uow) => recordAudit(uow, { action: "attachment.view", subject }));
  }
  return { fileName: file.fileName, mediaType: file.mediaType, bytes };
}

type Scope = readonly Prisma.AttachmentWhereInput[];

async function find(id: string, scope: Scope) {
  if (scope.length === 0) return null;
  return db.attachment.findFirst({
    where: { id, status: "CLEAN", AND: [{ OR: [...scope] }] },
    select: { id: true, flow: true, caseId: true, fileName: true, mediaType: true, storageKey: true },
  });
}

async function findOfMember(id: string, member: Member | null) {
  return (
    (await findOfMunicipality(id, member)) ??
    (await findOfConsultation(id, member)) ??
    (await findOfEntrant(id, member))
  );
}

/** Papers of an entry that is written, for those who write on it; of one that was sent, for all of the organisation. */
async function findOfEntrant(id: string, member: Member | null) {
  if (member === null) return null;
  const organizationIds = member.memberships
    .filter(({ organizationId }) => mayInOrganization(member, "act", organizationId))
    .map(({ organizationId }) => organizationId);
  const draft = { organizationId: { in: organizationIds }, accountId: null };
  return (await find(id, [{ flow: "awardEntry", draft }])) ?? findOfEntry(id, member);
}

/** Papers of an entry that the reader sees: a conflict of interest hides them with it, from officers and jurors alike. */
async function findOfEntry(id: string, reader: Actor | null) {
  if (reader === null) return null;
  const sent = await find(id, [{ flow: "awardEntry", caseId: { not: null } }]);
  if (sent === null || sent.caseId === null) return null;
  const where = { AND: [entriesVisibleTo(reader), { id: sent.caseId }] };
  return (await db.awardEntry.count({ where })) > 0 ? sent : null;
}

/** Papers of a consultation, for the members of the organisation that asked. */
async function findOfConsultation(id: string, member: Member | null) {
  if (member === null) return null;
  const found = await find(id, [{ ...outside, caseId: { not: null } }]);
  if (found === null || found.caseId === null) return null;
  const where = { AND: [consultationsVisibleTo(member), { id: found.caseId }] };
  return (await db.consultation.count({ where })) > 0 ? found : null;
}

/** What readers outside may have of a consultation: what they sent, and what went out to them. */
const outside = {
  flow: "consultation",
  OR: [{ messageId: null }, { message: { recalledAt: null, releasedAt: { not: null } } }],
} as const satisfies Prisma.AttachmentWhereInput;

/** Pictures of offices: of a draft for those who write on it, of what was sent for all of the municipality. */
async function findOfMunicipality(id: string, member: Member | null) {
  if (member === null) return null;
  const organizationIds = member.memberships
    .map(({ organizationId }) => organizationId)
    .filter((organizationId) => relationsTo(member, { organizationId }).includes("registrant"));
  // What an officer types in for the municipality is the officer's until it is sent.
  const draft = { organizationId: { in: organizationIds }, accountId: null };
  const drafted = await find(id, [{ flow: "office", draft }]);
  if (drafted !== null) return drafted;
  const sent = await find(id, [{ flow: "office", caseId: { not: null } }]);
  if (sent === null || sent.caseId === null) return null;
  const where = { AND: [officesVisibleTo(member), { id: sent.caseId }] };
  return (await db.office.count({ where })) > 0 ? sent : null;
}

function ownScope({ draftIds, contact, staff }: Asker): Scope {
  return [
    ...draftIds.map((draftId) => ({ draftId })),
    ...(contact === null ? [] : [ofContact(contact)]),
    ...(contact === null ? [] : [{ flow: contact.flow, draft: { caseId: contact.caseId } }]),
    ...(staff === null ? [] : [{ draft: { accountId: staff.accountId } }]),
  ];
}

function ofContact({ flow, caseId }: Contact): Prisma.AttachmentWhereInput {
  return flow === "consultation" ? { ...outside, caseId } : { flow, caseId };
}

function deskScope({ staff }: Asker): Scope {
  if (staff === null) return [];
  return [
    ...(hasDuty(staff, "DECLARATIONS") ? [{ flow: "declaration", caseId: { not: null } }] : []),
    ...(hasDuty(staff, "CONSULTATIONS") ? [{ flow: "consultation", caseId: { not: null } }] : []),
    ...(hasDuty(staff, "OFFICES") ? [{ flow: "office", caseId: { not: null } }] : []),
  ];
}
