import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import { type Channel, recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { CONSENTS, type ConsentKey } from "@/lib/declarations/consents";
import { declarationSubmittedMail } from "@/lib/declarations/mails/to-declarer";
import { relationsTo } from "@/lib/declarations/permissions";
import { declarationWorkflow } from "@/lib/declarations/workflow";
import { lockDraft } from "@/lib/drafts/commands";
import { FieldsRefused, NotPermitted } from "@/lib/errors";
import { fiscalYearOf } from "@/lib/japan/dates";
import { newReferenceNumber } from "@/lib/japan/reference-number";
import { requireSender } from "@/lib/organizations/commands/sender";
import { firstStatus } from "@/lib/workflow/workflow";
import { deskColumns } from "./columns";
import { about, notify } from "./notify";
import { auditView, type Declaration } from "./record";
import { sealAnswers } from "./sealing";

export type SubmitInput = {
  readonly draftId: string;
  readonly consents: readonly ConsentKey[];
  /** How it reached the office, when an officer enters it for the declarer. */
  readonly onBehalf?: Extract<Channel, "paper" | "word" | "phone">;
};

export type Submitted = { readonly number: string; readonly caseId: string; readonly isRepeat: boolean };

/**
 * Exactly once: the draft is the idempotency key. It is locked first, so a double click, a retry and a second tab come one
 * after the other, and all but the first find the submission and answer with its number.
 */
export async function submitDeclaration(uow: UnitOfWork, input: SubmitInput): Promise<Submitted> {
  const draft = await lockDraft(uow, input.draftId);
  const earlier = await uow.tx.submission.findUnique({ where: { key: draft.id } });
  if (earlier !== null) return { number: earlier.number, caseId: earlier.caseId, isRepeat: true };

  if (draft.flow !== "declaration" || draft.caseId !== null) throw new NotPermitted();
  await requireSender(uow, draft.organizationId);
  const status = firstStatus(declarationWorkflow, "submit", relationsTo(uow.actor, null));
  requireConsents(input.consents);

  const caseId = randomUUID();
  const number = newReferenceNumber("D", fiscalYearOf(uow.now), (below) => randomInt(below));
  const channel = input.onBehalf ?? "web";
  const sealed = await sealAnswers(uow, { ...input, caseId, isNew: true, number, answers: draft.answers, channel });
  const declaration = await uow.tx.declaration.create({
    data: {
      ...deskColumns(number, sealed.answers),
      id: caseId,
      number,
      status,
      fiscalYear: fiscalYearOf(uow.now),
      channel,
      organizationId: draft.organizationId,
      currentVersionId: sealed.id,
      receivedAt: uow.now,
      createdAt: uow.now,
      updatedAt: uow.now,
    },
  });
  await uow.tx.submission.create({
    data: { key: draft.id, flow: "declaration", caseId, number, contentHash: sealed.sha256, createdAt: uow.now },
  });
  await uow.tx.draft.update({ where: { id: draft.id }, data: { answers: {}, revisions: {} }, select: { id: true } });
  await recordSubmit(uow, declaration, channel);
  return { number, caseId, isRepeat: false };
}

async function recordSubmit(uow: UnitOfWork, declaration: Declaration, channel: Channel): Promise<void> {
  await recordAudit(uow, {
    action: "declaration.submit",
    subject: { kind: "declaration", id: declaration.id },
    step: { flow: "declaration", from: "", to: declaration.status },
    channel,
    after: auditView(declaration),
  });
  await notify(uow, declaration, declarationSubmittedMail(about(declaration)));
}

function requireConsents(given: readonly ConsentKey[]): void {
  const missing = CONSENTS.filter((consent) => !given.includes(consent.key));
  if (missing.length === 0) return;
  throw new FieldsRefused(
    Object.fromEntries(missing.map(({ key, label }) => [key, `「${label}」を確認し、チェックを入れてください。`])),
  );
}
