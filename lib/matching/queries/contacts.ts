import "server-only";
import type { Actor } from "@/lib/access/actor";
import { isGranted } from "@/lib/access/grant";
import type { Prisma } from "@/lib/db/generated/client";
import type { IntroductionStatus, MatchDirection, MatchSide } from "@/lib/db/generated/enums";
import { asText } from "@/lib/drafts/answers";
import { introductionPermissions, relationsTo } from "@/lib/matching/permissions";
import { readSealed } from "@/lib/receipts/content";

type Client = Prisma.TransactionClient;

/** Whom to write to on one side. */
export type Contact = {
  readonly organizationName: string;
  readonly department: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
};

type Introduced = {
  readonly id: string;
  readonly requestId: string;
  readonly status: IntroductionStatus;
  readonly direction: MatchDirection;
  readonly askerOrganizationId: string | null;
  readonly counterpartOrganizationId: string;
  readonly counterpartName: string;
  readonly officeId: string | null;
  readonly proposedAt: Date | null;
  readonly offeredAt: Date | null;
};

/**
 * The one way in which a side comes to the contact data of the other: null for everybody and in every status but for the two
 * sides of an introduction that both have accepted. Nothing else selects these columns for an eye of the other side.
 */
export async function contactsOf(client: Client, actor: Actor, introduction: Introduced): Promise<Contact | null> {
  const relations = relationsTo(actor, introduction);
  if (!isGranted(introductionPermissions.viewContacts, relations, introduction.status)) return null;
  const isAsker = relations.some((relation) => relation === "asker" || relation === "askerReader");
  return contactOf(client, introduction, isAsker ? "COUNTERPART" : "ASKER");
}

/** For letters to that side itself, and for the two letters of the moment in which both have accepted. */
export function contactOf(client: Client, introduction: Introduced, side: MatchSide): Promise<Contact | null> {
  if (side === "ASKER") return contactOfRequest(client, introduction.requestId);
  return introduction.direction === "COMPANY_SEEKS_PLACE"
    ? contactOfPlace(client, introduction)
    : contactOfCompany(client, introduction);
}

const parts = { contactName: true, contactDepartment: true, contactEmail: true, contactPhone: true } as const;

type Row = Prisma.MatchOfferGetPayload<{ select: typeof parts }>;

export async function contactOfRequest(client: Client, id: string): Promise<Contact | null> {
  const row = await client.matchRequest.findFirst({
    where: { id, erasedAt: null },
    select: { ...parts, organizationName: true },
  });
  return row === null ? null : contactIn(row, row.organizationName);
}

/** Whoever the municipality named for this; the contact of the office where it named nobody. */
async function contactOfPlace(client: Client, introduction: Introduced): Promise<Contact | null> {
  const { counterpartOrganizationId: organizationId, officeId } = introduction;
  const { name } = await client.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const offer = await client.matchOffer.findFirst({ where: { organizationId, withdrawnAt: null }, select: parts });
  if (offer !== null) return contactIn(offer, name);
  return officeId === null ? null : contactOfOffice(client, officeId, name);
}

async function contactOfOffice(client: Client, id: string, organizationName: string): Promise<Contact | null> {
  const office = await client.office.findFirst({
    where: { id, erasedAt: null },
    select: { contactName: true, contactEmail: true, currentVersionId: true },
  });
  if (office === null || office.contactEmail === "") return null;
  const { content } = await client.sealedVersion.findUniqueOrThrow({
    where: { id: office.currentVersionId },
    select: { content: true },
  });
  const { answers } = readSealed(content);
  const [department, phone] = [asText(answers["contactDepartment"]), asText(answers["contactPhone"])];
  return { organizationName, department, phone, name: office.contactName, email: office.contactEmail };
}

async function contactOfCompany(client: Client, introduction: Introduced): Promise<Contact | null> {
  const { counterpartOrganizationId: organizationId, counterpartName } = introduction;
  const row = await client.matchOptIn.findFirst({ where: { organizationId, withdrawnAt: null }, select: parts });
  return row === null ? null : contactIn(row, counterpartName);
}

function contactIn(row: Row, organizationName: string): Contact | null {
  if (row.contactEmail === "") return null;
  return {
    organizationName,
    department: row.contactDepartment,
    name: row.contactName,
    email: row.contactEmail,
    phone: row.contactPhone,
  };
}
