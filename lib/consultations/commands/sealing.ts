import "server-only";
import { claimAttachments } from "@/lib/attachments/commands";
import type { Channel } from "@/lib/audit/record";
import { PRIVACY_CONSENT } from "@/lib/consultations/consents";
import { FORM_VERSION } from "@/lib/consultations/fields";
import { answerRows, canonicalAnswers } from "@/lib/consultations/presentation";
import { checkConsultation } from "@/lib/consultations/schema";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asList } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { type SealedCase, type SealedRecord, sealVersion } from "@/lib/receipts/seal";

export type SealInput = SealedCase & {
  readonly number: string;
  readonly draftId: string | null;
  readonly answers: Answers;
  readonly channel: Channel;
};

export type Sealed = SealedRecord & { readonly answers: Answers };

/** Reads the answers once more, whatever a screen checked before, and seals them in words of today. */
export async function sealAnswers(uow: UnitOfWork, input: SealInput): Promise<Sealed> {
  const checked = checkConsultation(input.answers);
  if (!checked.ok) throw new FieldsRefused(checked.errors);
  const answers = canonicalAnswers(checked.value);
  const files = await claimAttachments(uow, {
    flow: "consultation",
    caseId: input.caseId,
    draftId: input.draftId,
    files: asList(answers["files"]).map((id) => ({ field: "files", id })),
  });
  const { key, version, label } = PRIVACY_CONSENT;
  const record = await sealVersion(uow, input, {
    flow: "consultation",
    number: input.number,
    formVersion: FORM_VERSION,
    channel: input.channel,
    answers,
    rows: answerRows(answers, files),
    consents: [{ key, version, label }],
    attachments: files.map(({ id, field, fileName, size, sha256 }) => ({ id, field, fileName, size, sha256 })),
  });
  return { ...record, answers };
}
