import "server-only";
import { judgeArrival } from "@/lib/awards/deadlines/verdict";
import type { Call } from "@/lib/awards/entries/call";
import { formVersion } from "@/lib/awards/entries/fields";
import { entryForm } from "@/lib/awards/entries/own-form";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { findCall } from "@/lib/awards/entries/queries/calls";
import { CallNotFound, NotTaken } from "@/lib/awards/entries/refusals";
import { entryWorkflow } from "@/lib/awards/entries/workflow";
import { approvedExtension } from "@/lib/awards/extensions/approved";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { discardDraft, lockDraft, openDraft } from "@/lib/drafts/commands";
import { type Draft, readDraft } from "@/lib/drafts/queries";
import { RecordNotFound, StepNotAllowed } from "@/lib/errors";
import { lockOrganization } from "@/lib/organizations/commands/record";
import { availableActions } from "@/lib/workflow/workflow";
import { callOfEntry } from "./call";
import { firstAnswers } from "./first-answers";
import { findForChange } from "./record";
import { versionAnswers } from "./versions";

export type Beginning = {
  readonly organizationId: string;
  readonly fiscalYear: number;
  readonly category: string;
};

/** A new entry, its year and category fixed from here on. All who act for the organisation write on the one draft. */
export async function beginEntry(uow: UnitOfWork, { organizationId, ...wanted }: Beginning): Promise<Draft> {
  const organization = await lockOrganization(uow, organizationId, "act");
  const call = await findCall(wanted, uow.tx);
  if (call === null) throw new CallNotFound();
  await requireOpenCall(uow, call, organizationId);
  return openDraft(uow, {
    flow: "awardEntry",
    purpose: "apply",
    formVersion: formVersion(call.fiscalYear, call.ordinal),
    organizationId,
    answers: await firstAnswers(uow, { organization, call }),
  });
}

/** Nothing is begun that could not be sent. */
async function requireOpenCall(uow: UnitOfWork, call: Call, organizationId: string): Promise<void> {
  const { editionId, category, window } = call;
  const extension = await approvedExtension({ editionId, category: category.key, organizationId }, uow.tx);
  const { kind, sentence } = judgeArrival({ window, arrivedAt: uow.now, extension });
  if (kind === "late" || kind === "not-yet") throw new NotTaken(sentence);
}

type DraftOf = { readonly organizationId: string; readonly id: string };

export async function throwAwayEntry(uow: UnitOfWork, { organizationId, id }: DraftOf): Promise<void> {
  await lockOrganization(uow, organizationId, "act");
  const draft = await lockDraft(uow, id);
  const isOwn = draft.flow === "awardEntry" && draft.purpose === "apply" && draft.organizationId === organizationId;
  if (!isOwn || (await uow.tx.submission.count({ where: { key: id } })) > 0) throw new RecordNotFound();
  await discardDraft(uow, id);
}

const STEPS = { correction: "resubmit", change: "amend" } as const;

type Working = { readonly id: string; readonly purpose: keyof typeof STEPS };

/** The one working copy of a correction or of another send. The row of the entry is held, so that two tabs do not open two. */
export async function workingCopy(uow: UnitOfWork, { id, purpose }: Working): Promise<Draft> {
  const entry = await findForChange(uow, id);
  const actions = availableActions(entryWorkflow, entry.status, relationsTo(uow.actor, entry));
  if (!actions.includes(STEPS[purpose])) throw new StepNotAllowed();
  const accountId = uow.actor.kind === "staff" ? uow.actor.accountId : null;
  const open = await openCopy(uow, { caseId: id, purpose, accountId });
  if (open !== null) return open;
  const call = await callOfEntry(uow, entry);
  const answers: Answers = entryForm(call).typed(await versionAnswers(uow, entry.currentVersionId));
  return openDraft(uow, {
    ...{ flow: "awardEntry", purpose, caseId: id, organizationId: entry.organizationId, answers },
    formVersion: formVersion(call.fiscalYear, call.ordinal),
    ...(accountId === null ? {} : { accountId }),
  });
}

type Copy = { readonly caseId: string; readonly purpose: string; readonly accountId: string | null };

/** One that was begun before the last send would undo it: only a later one is gone on with. */
async function openCopy(uow: UnitOfWork, copy: Copy): Promise<Draft | null> {
  const last = await uow.tx.submission.findFirst({
    where: { caseId: copy.caseId },
    orderBy: [{ createdAt: "desc" }, { key: "asc" }],
    select: { createdAt: true },
  });
  const row = await uow.tx.draft.findFirst({
    where: { ...copy, expiresAt: { gt: uow.now }, createdAt: { gte: last?.createdAt ?? new Date(0) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  if (row === null || (await uow.tx.submission.count({ where: { key: row.id } })) > 0) return null;
  return readDraft(row);
}
