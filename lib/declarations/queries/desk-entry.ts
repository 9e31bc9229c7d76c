import "server-only";
import type { Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type Answers, asText } from "@/lib/drafts/answers";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { readSealed } from "@/lib/receipts/content";
import { visibleTo } from "./scope";

/** What an officer types in for a declarer: a new application, the answer to a request, a change. */
const ENTRY_PURPOSES = ["on-behalf", "correction", "change"] as const;
export type EntryPurpose = (typeof ENTRY_PURPOSES)[number];

export type DeskEntry = {
  readonly draft: Draft;
  readonly purpose: EntryPurpose;
  /** The case it belongs to; null for a new application. */
  readonly about: { readonly id: string; readonly number: string; readonly organizationName: string } | null;
  /** The answers that stand. */
  readonly sent: Answers;
  readonly asked: readonly { readonly field: string; readonly reason: string }[];
  /** The number under which it was sent already. */
  readonly sentAs: string | null;
};

/** An entry of one's own; somebody else's does not exist. */
export async function getDeskEntry(staff: Staff, draftId: string): Promise<DeskEntry | null> {
  const row = await db.draft.findFirst({
    where: { id: draftId, accountId: staff.accountId, flow: "declaration", expiresAt: { gt: clock.now() } },
  });
  const purpose = ENTRY_PURPOSES.find((known) => known === row?.purpose);
  if (row === null || purpose === undefined) return null;

  const [submission, work] = await Promise.all([
    db.submission.findUnique({ where: { key: row.id }, select: { number: true } }),
    row.caseId === null ? null : getCaseWork(staff, row.caseId),
  ]);
  if (row.caseId !== null && work === null) return null;
  return {
    draft: readDraft(row),
    purpose,
    about: work?.about ?? null,
    sent: work?.sent ?? {},
    asked: work?.asked ?? [],
    sentAs: submission?.number ?? null,
  };
}

async function getCaseWork(staff: Staff, caseId: string) {
  const declaration = await db.declaration.findFirst({
    where: { AND: [visibleTo(staff), { id: caseId }] },
    select: { id: true, number: true, organizationName: true, currentVersionId: true },
  });
  if (declaration === null) return null;
  const { currentVersionId, ...about } = declaration;
  const [version, request] = await Promise.all([
    db.sealedVersion.findUniqueOrThrow({ where: { id: currentVersionId }, select: { content: true } }),
    db.correctionRequest.findFirst({
      where: { caseId, answeredAt: null, closedAt: null },
      select: { items: { select: { field: true, reason: true }, orderBy: { position: "asc" } } },
      orderBy: { round: "desc" },
    }),
  ]);
  return { about, sent: readSealed(version.content).answers, asked: request?.items ?? [] };
}

const ENTRIES_MAX = 50;

/** Applications that one has begun to type in and not sent, the last touched first. */
export async function listDeskEntries(staff: Staff) {
  const rows = await db.draft.findMany({
    where: { accountId: staff.accountId, purpose: "on-behalf", flow: "declaration", expiresAt: { gt: clock.now() } },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: ENTRIES_MAX,
  });
  const sent = await db.submission.findMany({
    where: { key: { in: rows.map(({ id }) => id) } },
    select: { key: true },
    orderBy: { key: "asc" },
    take: ENTRIES_MAX,
  });
  return rows
    .filter(({ id }) => !sent.some(({ key }) => key === id))
    .map(readDraft)
    .map(({ id, answers, updatedAt, expiresAt }) => ({
      id,
      name: asText(answers["organizationName"]),
      updatedAt,
      expiresAt,
    }));
}
