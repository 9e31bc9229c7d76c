import "server-only";
import { z } from "zod";
import type { Member, Staff } from "@/lib/access/actor";
import type { Extension } from "@/lib/awards/deadlines/extensions";
import type { Call } from "@/lib/awards/entries/call";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { type EntryAction, entryWorkflow } from "@/lib/awards/entries/workflow";
import { mayWrite } from "@/lib/awards/entries/writers";
import { approvedExtension } from "@/lib/awards/extensions/approved";
import { listCorrections } from "@/lib/cases/queries/kept";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { type Answers, asText } from "@/lib/drafts/answers";
import { type Draft, getSubmissionOf, readDraft } from "@/lib/drafts/queries";
import type { Asked } from "@/lib/drafts/sectioned-form";
import { readSealed } from "@/lib/receipts/content";
import { availableActions } from "@/lib/workflow/workflow";
import { findCall } from "./calls";
import { visibleTo } from "./scope";

type Applicant = { readonly id: string; readonly name: string; readonly ownMunicipality: string | null };

/** What somebody writes on: a new entry, a correction or a replacement. */
export type OwnWork = {
  readonly draft: Draft;
  readonly call: Call;
  readonly extension: Extension | null;
  readonly applicant: Applicant;
  readonly entry: { readonly id: string; readonly number: string; readonly arrivedAt: Date } | null;
  readonly sent: Answers | null;
  readonly asked: readonly Asked[] | null;
};

export type FoundWork =
  | { readonly kind: "open"; readonly work: OwnWork }
  /** It was sent, or the entry has moved on; there the writer is led. */
  | { readonly kind: "over"; readonly number: string };

const STEPS: Readonly<Record<string, EntryAction>> = { correction: "resubmit", change: "amend" };

export type Writer = Member | Staff;

/** For those who may write on it; for everybody else there is no such draft. */
export async function getOwnWork(writer: Writer, id: string): Promise<FoundWork | null> {
  const row = z.uuid().safeParse(id).success ? await db.draft.findUnique({ where: { id } }) : null;
  if (row === null || row.organizationId === null || row.expiresAt <= clock.now() || !mayWrite(writer, row))
    return null;
  const submission = await getSubmissionOf(id);
  if (submission !== null) return { kind: "over", number: submission.number };
  const draft = readDraft(row);
  const call = await findCall(fixedIn(draft.answers));
  if (call === null) return null;
  const of = { editionId: call.editionId, category: call.category.key, organizationId: row.organizationId };
  const [applicant, extension] = await Promise.all([applicantOf(row.organizationId), approvedExtension(of)]);
  const work = { draft, call, extension, applicant };
  if (draft.caseId === null) return { kind: "open", work: { ...work, entry: null, sent: null, asked: null } };
  return workOnEntry(writer, work, draft.caseId);
}

/** Which call a draft was begun for. */
export function fixedIn(answers: Answers) {
  return { fiscalYear: Number(asText(answers["fiscalYear"])), category: asText(answers["category"]) };
}

async function applicantOf(id: string): Promise<Applicant> {
  const { name, municipalityCode } = await db.organization.findUniqueOrThrow({
    where: { id },
    select: { name: true, municipalityCode: true },
  });
  return { id, name, ownMunicipality: municipalityCode };
}

type Begun = Pick<OwnWork, "draft" | "call" | "extension" | "applicant">;

async function workOnEntry(writer: Writer, begun: Begun, caseId: string): Promise<FoundWork | null> {
  const entry = await db.awardEntry.findFirst({ where: { AND: [visibleTo(writer), { id: caseId }] } });
  if (entry === null) return null;
  const { id, number, arrivedAt } = entry;
  const step = STEPS[begun.draft.purpose];
  const actions = availableActions(entryWorkflow, entry.status, relationsTo(writer, entry));
  if (step === undefined || !actions.includes(step)) return { kind: "over", number };
  const asked = step === "resubmit" ? await openQuestions(caseId) : null;
  const { content } = await db.sealedVersion.findUniqueOrThrow({
    where: { id: entry.currentVersionId },
    select: { content: true },
  });
  const sent = readSealed(content).answers;
  return { kind: "open", work: { ...begun, entry: { id, number, arrivedAt }, sent, asked } };
}

async function openQuestions(caseId: string): Promise<Asked[]> {
  const rounds = await listCorrections(caseId);
  const open = rounds.find(({ answeredAt, closedAt }) => answeredAt === null && closedAt === null);
  return (open?.items ?? []).map(({ field, reason }) => ({ field, reason }));
}
