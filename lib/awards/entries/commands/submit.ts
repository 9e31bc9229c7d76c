import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { type Channel, recordAudit } from "@/lib/audit/record";
import { detectForEntry } from "@/lib/awards/conflicts/commands/detect";
import { entryReceivedMail } from "@/lib/awards/entries/mails";
import { relationsTo } from "@/lib/awards/entries/permissions";
import { TERMS_LABEL } from "@/lib/awards/entries/terms";
import { entryWorkflow } from "@/lib/awards/entries/workflow";
import { mayWrite } from "@/lib/awards/entries/writers";
import { syncPartners } from "@/lib/awards/partners/commands/sync";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { lockDraft } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { formatDateTime } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { firstStatus } from "@/lib/workflow/workflow";
import { type Arrived, requireTaken } from "./arrival";
import { callOfDraft } from "./call";
import { deskColumns } from "./columns";
import { requireEligible } from "./eligible";
import { about, notify } from "./notify";
import { auditView, type Entry } from "./record";
import { sealAnswers } from "./sealing";
import { applicantOf } from "./versions";

export type OnBehalf = Extract<Channel, "paper" | "word" | "phone">;

export type SubmitInput = {
  readonly draftId: string;
  /** When the request arrived at the server, taken before anything else was done. */
  readonly arrivedAt: Date;
  /** To the terms of the edition and the handling of personal data. */
  readonly isAgreed: boolean;
  /** How it reached the secretariat, when an officer enters it for the applicant. */
  readonly onBehalf?: OnBehalf;
};

export type Submitted = { readonly number: string; readonly caseId: string; readonly isRepeat: boolean };

/**
 * Exactly once: the draft is the idempotency key. It is locked first, so a double click, a retry and two colleagues come one
 * after the other, and all but the first find the submission and answer with its number.
 */
export async function submitEntry(uow: UnitOfWork, input: SubmitInput): Promise<Submitted> {
  const draft = await lockDraft(uow, input.draftId);
  const organizationId = organizationOf(draft);
  if (!mayWrite(uow.actor, draft)) throw new NotPermitted();
  const earlier = await uow.tx.submission.findUnique({ where: { key: draft.id } });
  if (earlier !== null) return { number: earlier.number, caseId: earlier.caseId, isRepeat: true };
  const call = await callOfDraft(uow, draft.answers);
  const of = { organizationId, editionId: call.editionId, category: call.category.key };
  const status = firstStatus(entryWorkflow, "submit", relationsTo(uow.actor, of));
  const arrived = await requireTaken(uow, call, { organizationId, arrivedAt: input.arrivedAt });
  requireAgreed(input);

  const caseId = randomUUID();
  const number = newReferenceNumber("A", call.fiscalYear, (below) => randomInt(below));
  const channel: Channel = input.onBehalf ?? "web";
  const { name: applicantName, municipalityCode: ownMunicipality } = await applicantOf(uow, organizationId);
  const toSeal = {
    caseId,
    isNew: true,
    number,
    draftId: draft.id,
    call,
    applicantName,
    answers: draft.answers,
    channel,
  };
  const sealed = await sealAnswers(uow, toSeal);
  await requireEligible(uow, { call, answers: sealed.answers, ownMunicipality, at: input.arrivedAt });
  const entry = await uow.tx.awardEntry.create({
    data: {
      ...{ id: caseId, number, status, ...of, channel, currentVersionId: sealed.id },
      ...deskColumns(number, sealed.answers),
      ...arrived.columns,
      ...{ receivedAt: input.arrivedAt, createdAt: uow.now, updatedAt: uow.now },
    },
  });
  await uow.tx.submission.create({
    data: { key: draft.id, flow: "awardEntry", caseId, number, contentHash: sealed.sha256, createdAt: uow.now },
  });
  await uow.tx.draft.update({ where: { id: draft.id }, data: { answers: {}, revisions: {} }, select: { id: true } });
  await recordSubmit(uow, entry, channel);
  await syncPartners(uow, entry, { answers: sealed.answers, before: null });
  await detectForEntry(uow, entry.id);
  await tellReceived(uow, entry, { what: "表彰への応募", arrived });
  return { number, caseId, isRepeat: false };
}

export function requireAgreed({ isAgreed }: Pick<SubmitInput, "isAgreed">): void {
  if (!isAgreed) throw new FieldsRefused({ consentTerms: `「${TERMS_LABEL}」を確認し、チェックを入れてください。` });
}

function organizationOf(draft: Draft): string {
  if (draft.flow !== "awardEntry" || draft.caseId !== null || draft.organizationId === null) throw new NotPermitted();
  return draft.organizationId;
}

async function recordSubmit(uow: UnitOfWork, entry: Entry, channel: Channel): Promise<void> {
  await recordAudit(uow, {
    action: "awardEntry.submit",
    subject: { kind: "awardEntry", id: entry.id },
    step: { flow: "awardEntry", from: "", to: entry.status },
    channel,
    after: auditView(entry),
  });
}

type Received = { readonly what: string; readonly arrived: Arrived };

export async function tellReceived(uow: UnitOfWork, entry: Entry, { what, arrived }: Received): Promise<void> {
  const { columns, verdict } = arrived;
  const words = { what, arrived: formatDateTime(columns.arrivedAt), verdict: verdict.sentence };
  await notify(uow, entry, entryReceivedMail({ ...(await about(uow, entry)), ...words }));
}
