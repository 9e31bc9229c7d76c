import "server-only";
import type { Contact } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import type { Answers } from "@/lib/drafts/answers";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { readSealed, type SealedRow } from "@/lib/receipts/content";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

export type OwnPurpose = "correction" | "change";

type Reader = Pick<typeof db, "declaration" | "correctionRequest" | "sealedVersion" | "draft" | "submission">;

export type OwnWork = {
  readonly caseId: string;
  /** Whether the case stands where this may be written on. */
  readonly isOpen: boolean;
  readonly sent: Answers;
  /** The same in the words they were sealed with. */
  readonly rows: readonly SealedRow[];
  readonly asked: readonly { readonly field: string; readonly reason: string }[];
  /** When what is worked on came up; each has a working copy of its own. */
  readonly since: Date;
  /** The working copy, once something was saved. One that answers an earlier question or was sent is not it. */
  readonly draft: Draft | null;
};

/** What a declarer works on: the answers that stand, what was asked, and the working copy of the answer to it. */
export async function getOwnWork(contact: Contact, purpose: OwnPurpose, from: Reader = db): Promise<OwnWork | null> {
  const declaration = await from.declaration.findFirst({
    where: visibleTo(contact),
    select: { id: true, status: true, currentVersionId: true },
  });
  if (declaration === null) return null;
  const [version, request] = await Promise.all([
    from.sealedVersion.findUniqueOrThrow({
      where: { id: declaration.currentVersionId },
      select: { content: true, sealedAt: true },
    }),
    from.correctionRequest.findFirst({
      where: { caseId: declaration.id, answeredAt: null, closedAt: null },
      select: { requestedAt: true, items: { select: { field: true, reason: true }, orderBy: { position: "asc" } } },
      orderBy: { round: "desc" },
    }),
  ]);
  const { answers, rows } = readSealed(version.content);
  const since = (purpose === "correction" ? request?.requestedAt : undefined) ?? version.sealedAt;
  return {
    caseId: declaration.id,
    isOpen: isOpen(declaration.status, purpose),
    sent: answers,
    rows,
    asked: request?.items ?? [],
    since,
    draft: await newestDraft(from, declaration.id, { purpose, since }),
  };
}

const steps = { correction: ["resubmit", "resubmitChange"], change: ["requestChange"] } as const;

function isOpen(status: DeclarationStatus, purpose: OwnPurpose): boolean {
  const allowed: readonly string[] = availableActions(declarationWorkflow, status, ["declarant"]);
  return steps[purpose].some((step) => allowed.includes(step));
}

async function newestDraft(
  from: Reader,
  caseId: string,
  { purpose, since }: { readonly purpose: OwnPurpose; readonly since: Date },
): Promise<Draft | null> {
  const row = await from.draft.findFirst({
    where: { caseId, purpose, accountId: null, createdAt: { gte: since } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (row === null) return null;
  const sent = await from.submission.findUnique({ where: { key: row.id }, select: { key: true } });
  return sent === null ? readDraft(row) : null;
}
