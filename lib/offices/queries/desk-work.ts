import "server-only";
import { hasDuty, type Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { asText } from "@/lib/drafts/answers";
import { readDraft } from "@/lib/drafts/queries";
import { getOwnWork, type OwnWork } from "./own-work";

/** What an officer types in for a municipality: a new office, the answer to a request, a change. */
const ENTRY_PURPOSES = ["on-behalf", "correction", "change"] as const;
export type EntryPurpose = (typeof ENTRY_PURPOSES)[number];

export type DeskWork = {
  readonly work: OwnWork;
  readonly purpose: EntryPurpose;
  /** In whose name it will stand. */
  readonly organizationName: string;
};

export type FoundDeskWork = ({ readonly kind: "open" } & DeskWork) | { readonly kind: "over"; readonly number: string };

/** An entry of one's own; somebody else's does not exist. */
export async function getDeskWork(staff: Staff, id: string): Promise<FoundDeskWork | null> {
  const found = await getOwnWork(staff, id);
  if (found === null || found.kind === "over") return found;
  const { work } = found;
  const purpose = ENTRY_PURPOSES.find((known) => known === work.draft.purpose);
  const organization = await db.organization.findUnique({
    where: { id: work.organizationId },
    select: { name: true },
  });
  if (purpose === undefined || organization === null) return null;
  return { kind: "open", work, purpose, organizationName: organization.name };
}

const ENTRIES_MAX = 50;

/** Registrations that one has begun to type in and not sent, the last touched first. */
export async function listDeskEntries(staff: Staff) {
  if (!hasDuty(staff, "OFFICES")) return [];
  const rows = await db.$queryRaw<{ readonly id: string }[]>`
    SELECT id FROM draft
     WHERE account_id = ${staff.accountId}::uuid AND flow = 'office' AND purpose = 'on-behalf'
       AND expires_at > ${clock.now()}
       AND NOT EXISTS (SELECT 1 FROM submission WHERE key = draft.id)
     ORDER BY updated_at DESC, id LIMIT ${ENTRIES_MAX}`;
  const drafts = await db.draft.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: ENTRIES_MAX,
  });
  const names = await namesOf(drafts.flatMap(({ organizationId }) => organizationId ?? []));
  return drafts.map(readDraft).map(({ id, answers, organizationId, updatedAt, expiresAt }) => ({
    id,
    name: asText(answers["name"]),
    organizationName: names.get(organizationId ?? "") ?? "",
    updatedAt,
    expiresAt,
  }));
}

async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.organization.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
