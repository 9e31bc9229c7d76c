import "server-only";
import type { Actor } from "@/lib/access/actor";
import { ownStatusLabels } from "@/lib/awards/entries/labels";
import { visibleTo as visibleEntries } from "@/lib/awards/entries/queries/scope";
import type { Audience, AudienceFlow } from "@/lib/bulk-mail/audience";
import { statusesOf } from "@/lib/bulk-mail/labels";
import { visibleTo as visibleConsultations } from "@/lib/consultations/queries/scope";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo as visibleDeclarations } from "@/lib/declarations/queries/scope";
import { visibleTo as visibleOffices } from "@/lib/offices/queries/scope";

/** A case as a letter to its contact sees it. */
export type AudienceCase = {
  readonly id: string;
  readonly number: string;
  readonly email: string;
  readonly contactName: string;
  readonly organizationName: string;
  readonly organizationId: string | null;
  /** Name of the office or of what was entered, subject of the consultation; null for a declaration. */
  readonly title: string | null;
  readonly status: string;
  readonly receivedAt: Date;
};

type Wanted = {
  /** Null asks for the cases as they are, whether or not they still belong to the group. */
  readonly audience: Audience | null;
  readonly flow: AudienceFlow;
  readonly ids?: readonly string[];
  readonly take: number;
};

type Read = (tx: Prisma.TransactionClient, actor: Actor, wanted: Wanted) => Promise<AudienceCase[]>;

/** Nobody is left to be written to. */
const REACHABLE = { erasedAt: null, contactEmail: { not: "" } } as const;
const ORDER: [{ receivedAt: "desc" }, { id: "desc" }] = [{ receivedAt: "desc" }, { id: "desc" }];
const CASE = {
  id: true,
  number: true,
  contactEmail: true,
  contactName: true,
  organizationId: true,
  status: true,
  receivedAt: true,
} as const;

const only = (ids: Wanted["ids"]) => (ids === undefined ? {} : { id: { in: [...ids] } });

type Row = Pick<AudienceCase, "id" | "number" | "contactName" | "organizationId" | "receivedAt"> & {
  readonly contactEmail: string;
  readonly status: string;
};

function asCase(flow: AudienceFlow, row: Row, words: Pick<AudienceCase, "organizationName" | "title">): AudienceCase {
  const { contactEmail, status, id, number, contactName, organizationId, receivedAt } = row;
  const labels: Readonly<Record<string, string>> = flow === "awardEntry" ? ownStatusLabels : statusesOf[flow];
  const email = contactEmail.trim().toLowerCase();
  return { id, number, contactName, organizationId, receivedAt, email, ...words, status: labels[status] ?? status };
}

const declarations: Read = async (tx, actor, { audience, ids, take }) => {
  const group: Prisma.DeclarationWhereInput =
    audience?.flow === "declaration" ? { status: { in: audience.statuses }, ...inPrefecture(audience) } : {};
  const rows = await tx.declaration.findMany({
    where: { AND: [visibleDeclarations(actor), REACHABLE, group, only(ids)] },
    select: { ...CASE, organizationName: true },
    orderBy: ORDER,
    take,
  });
  return rows.map((row) => asCase("declaration", row, { organizationName: row.organizationName, title: null }));
};

const offices: Read = async (tx, actor, { audience, ids, take }) => {
  const group: Prisma.OfficeWhereInput =
    audience?.flow !== "office"
      ? {}
      : {
          status: { in: audience.statuses },
          ...(audience.prefecture === undefined ? {} : { municipalityCode: { startsWith: audience.prefecture } }),
        };
  const rows = await tx.office.findMany({
    where: { AND: [visibleOffices(actor), REACHABLE, group, only(ids)] },
    select: { ...CASE, name: true, organization: { select: { name: true } } },
    orderBy: ORDER,
    take,
  });
  return rows.map((row) => asCase("office", row, { organizationName: row.organization.name, title: row.name }));
};

const consultations: Read = async (tx, actor, { audience, ids, take }) => {
  const rows = await tx.consultation.findMany({
    where: { AND: [visibleConsultations(actor), REACHABLE, consultationGroup(audience), only(ids)] },
    select: { ...CASE, organizationName: true, subject: true },
    orderBy: ORDER,
    take,
  });
  return rows.map((row) => asCase("consultation", row, { organizationName: row.organizationName, title: row.subject }));
};

function consultationGroup(audience: Audience | null): Prisma.ConsultationWhereInput {
  if (audience?.flow !== "consultation") return {};
  const { statuses, topic, entrance } = audience;
  return {
    status: { in: statuses },
    ...inPrefecture(audience),
    ...(topic === undefined ? {} : { topics: { has: topic } }),
    ...(entrance === undefined ? {} : { entrance }),
  };
}

const entries: Read = async (tx, actor, { audience, ids, take }) => {
  const group: Prisma.AwardEntryWhereInput =
    audience?.flow !== "awardEntry"
      ? {}
      : {
          status: { in: audience.statuses },
          edition: { fiscalYear: audience.year },
          ...(audience.category === undefined ? {} : { category: audience.category }),
        };
  const rows = await tx.awardEntry.findMany({
    where: { AND: [visibleEntries(actor), REACHABLE, group, only(ids)] },
    select: { ...CASE, applicantName: true, title: true },
    orderBy: ORDER,
    take,
  });
  return rows.map((row) => asCase("awardEntry", row, { organizationName: row.applicantName, title: row.title }));
};

function inPrefecture({ prefecture }: { readonly prefecture?: string | undefined }) {
  return prefecture === undefined ? {} : { prefectureCode: prefecture };
}

const readers = {
  declaration: declarations,
  office: offices,
  consultation: consultations,
  awardEntry: entries,
} satisfies Record<AudienceFlow, Read>;

/** Cases whose contacts can be written to, the latest first, as far as the actor may see them. */
export const findCases: Read = (tx, actor, wanted) => readers[wanted.flow](tx, actor, wanted);
