import "server-only";
import { z } from "zod";
import type { Member, Staff } from "@/lib/access/actor";
import { listCorrections } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { Answers } from "@/lib/drafts/answers";
import { type Draft, getSubmissionOf, readDraft } from "@/lib/drafts/queries";
import type { Asked } from "@/lib/drafts/sectioned-form";
import { relationsTo } from "@/lib/offices/permissions";
import { type OfficeAction, officeWorkflow } from "@/lib/offices/workflow";
import { mayWrite } from "@/lib/offices/writers";
import { readSealed } from "@/lib/receipts/content";
import { availableActions } from "@/lib/workflow/workflow";
import { visibleTo } from "./scope";

type OfficeOfWork = { readonly id: string; readonly number: string; readonly name: string };

/** What somebody writes on: a new office, a correction or a change. */
export type OwnWork = {
  readonly draft: Draft;
  readonly organizationId: string;
  readonly office: OfficeOfWork | null;
  readonly sent: Answers | null;
  readonly asked: readonly Asked[] | null;
};

export type FoundWork =
  | { readonly kind: "open"; readonly work: OwnWork }
  /** It was sent, or the office has moved on; there the writer is led. */
  | { readonly kind: "over"; readonly number: string };

const STEPS: Readonly<Record<string, readonly OfficeAction[]>> = {
  correction: ["resubmit", "resubmitChange"],
  change: ["requestChange"],
};

export type Writer = Member | Staff;

/** For those who may write on it; for everybody else there is no such draft. */
export async function getOwnWork(writer: Writer, id: string): Promise<FoundWork | null> {
  const row = z.uuid().safeParse(id).success ? await db.draft.findUnique({ where: { id } }) : null;
  if (row === null || row.organizationId === null || row.expiresAt <= clock.now() || !mayWrite(writer, row))
    return null;
  const { organizationId } = row;
  const draft = readDraft(row);
  const submission = await getSubmissionOf(id);
  if (submission !== null) return { kind: "over", number: submission.number };
  if (draft.caseId === null)
    return { kind: "open", work: { draft, organizationId, office: null, sent: null, asked: null } };
  return workOnOffice(writer, { draft, organizationId, caseId: draft.caseId });
}

type OnOffice = { readonly draft: Draft; readonly organizationId: string; readonly caseId: string };

async function workOnOffice(writer: Writer, { draft, organizationId, caseId }: OnOffice): Promise<FoundWork | null> {
  const office = await db.office.findFirst({
    where: { AND: [visibleTo(writer), { id: caseId }] },
    select: { id: true, number: true, name: true, status: true, organizationId: true, currentVersionId: true },
  });
  if (office === null) return null;
  const actions = availableActions(officeWorkflow, office.status, relationsTo(writer, office));
  const isOpen = (STEPS[draft.purpose] ?? []).some((step) => actions.includes(step));
  if (!isOpen) return { kind: "over", number: office.number };
  const asked = draft.purpose === "correction" ? await openQuestions(caseId) : null;
  const { content } = await db.sealedVersion.findUniqueOrThrow({
    where: { id: office.currentVersionId },
    select: { content: true },
  });
  return { kind: "open", work: { draft, organizationId, office, sent: readSealed(content).answers, asked } };
}

async function openQuestions(caseId: string): Promise<Asked[]> {
  const rounds = await listCorrections(caseId);
  const open = rounds.find(({ answeredAt, closedAt }) => answeredAt === null && closedAt === null);
  return (open?.items ?? []).map(({ field, reason }) => ({ field, reason }));
}
