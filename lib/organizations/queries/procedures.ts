import "server-only";
import type { Member } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/declarations/queries/scope";
import { asText } from "@/lib/drafts/answers";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { mayInOrganization } from "@/lib/organizations/permissions";

const LIST_MAX = 200;

/** All declarations of the organisation at work, the latest first. */
export async function listProcedures(member: Member, organizationId: string) {
  return db.declaration.findMany({
    where: { AND: [visibleTo(member), { organizationId }] },
    select: {
      id: true,
      number: true,
      status: true,
      organizationName: true,
      receivedAt: true,
      publishAt: true,
      validUntil: true,
      firstPublishedAt: true,
    },
    orderBy: [{ receivedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
}

/** What was begun here and not sent yet, the last saved first. */
export async function listDrafts(member: Member, organizationId: string): Promise<Draft[]> {
  if (!mayInOrganization(member, "act", organizationId)) return [];
  const rows = await db.draft.findMany({
    where: { organizationId, flow: "declaration", purpose: "apply", expiresAt: { gt: clock.now() } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: LIST_MAX,
  });
  const sent = await db.submission.findMany({
    where: { key: { in: rows.map(({ id }) => id) } },
    select: { key: true },
    orderBy: { key: "asc" },
    take: LIST_MAX,
  });
  const keys = new Set(sent.map(({ key }) => key));
  return rows.filter(({ id }) => !keys.has(id)).map(readDraft);
}

export function nameOfDraft(draft: Draft): string {
  return asText(draft.answers["organizationName"]);
}
