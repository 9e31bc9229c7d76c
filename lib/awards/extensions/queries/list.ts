import "server-only";
import type { Actor } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { relationsTo } from "@/lib/awards/extensions/permissions";
import { extensionWorkflow } from "@/lib/awards/extensions/workflow";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

/** More than one edition has had. */
const EXTENSIONS_MAX = 500;

const include = {
  organization: { select: { name: true } },
  edition: { select: { fiscalYear: true } },
} as const satisfies Prisma.AwardExtensionInclude;

type Row = Prisma.AwardExtensionGetPayload<{ include: typeof include }>;

/** All of a year: those that wait for a second person first. */
export async function listExtensions(actor: Actor, editionId: string) {
  const rows = await db.awardExtension.findMany({
    where: { AND: [visibleTo(actor), { editionId }] },
    include,
    orderBy: [{ status: "asc" }, { requestedAt: "desc" }, { id: "asc" }],
    take: EXTENSIONS_MAX,
  });
  return inWords(actor, rows);
}

export async function getExtension(actor: Actor, id: string) {
  const row = await db.awardExtension.findFirst({ where: { AND: [visibleTo(actor), { id }] }, include });
  if (row === null) return null;
  const [extension] = await inWords(actor, [row]);
  if (extension === undefined) return null;
  return { ...extension, actions: availableActions(extensionWorkflow, row.status, relationsTo(actor, row)) };
}

type Of = { readonly editionId: string; readonly category: string; readonly organizationId: string };

/** What was asked for or given to the applicant of an entry, for its page. */
export async function listExtensionsOf(actor: Actor, { editionId, category, organizationId }: Of) {
  const rows = await db.awardExtension.findMany({
    where: { AND: [visibleTo(actor), { editionId, category, organizationId }] },
    include,
    orderBy: [{ until: "desc" }, { id: "asc" }],
    take: EXTENSIONS_MAX,
  });
  return inWords(actor, rows);
}

/** For the first page of the desk: what waits for this person to agree. */
export async function listExtensionsToDecide(actor: Actor) {
  if (actor.kind !== "staff") return [];
  const rows = await db.awardExtension.findMany({
    where: { AND: [visibleTo(actor), { status: "ASKED", requestedBy: { not: actor.accountId } }] },
    include,
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    take: EXTENSIONS_MAX,
  });
  return inWords(actor, rows);
}

async function inWords(actor: Actor, rows: readonly Row[]) {
  const people = rows.flatMap(({ requestedBy, decidedBy }) => [requestedBy, decidedBy ?? requestedBy]);
  const names = await getStaffNames(actor, people);
  return rows.map(({ organization, edition, ...row }) => ({
    ...row,
    organizationName: organization.name,
    fiscalYear: edition.fiscalYear,
    requester: names.get(row.requestedBy) ?? "",
    decider: row.decidedBy === null ? null : (names.get(row.decidedBy) ?? ""),
  }));
}
