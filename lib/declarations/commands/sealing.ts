import "server-only";
import { claimAttachments } from "@/lib/attachments/commands";
import type { Channel } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { CONSENTS, type ConsentKey } from "@/lib/declarations/consents";
import { FORM_VERSION } from "@/lib/declarations/fields";
import { answerRows, canonicalAnswers } from "@/lib/declarations/presentation";
import { checkDeclaration } from "@/lib/declarations/schema";
import { type Answers, asList } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { type SealedCase, type SealedRecord, sealVersion } from "@/lib/receipts/seal";

export type SealInput = SealedCase & {
  readonly number: string;
  readonly draftId: string | null;
  readonly answers: Answers;
  readonly channel: Channel;
  /** Empty for a correction: what was agreed to at the first send still holds. */
  readonly consents: readonly ConsentKey[];
};

export type Sealed = SealedRecord & { readonly answers: Answers };

/** Reads the answers once more, whatever a screen checked before, and seals them in words of today. */
export async function sealAnswers(uow: UnitOfWork, input: SealInput): Promise<Sealed> {
  const checked = checkDeclaration(input.answers);
  if (!checked.ok) throw new FieldsRefused(checked.errors);
  const answers = canonicalAnswers(checked.value);
  const attachments = await claimAttachments(uow, {
    flow: "declaration",
    caseId: input.caseId,
    draftId: input.draftId,
    files: asList(answers.logo).map((id) => ({ field: "logo", id })),
  });
  const record = await sealVersion(uow, input, {
    flow: "declaration",
    number: input.number,
    formVersion: FORM_VERSION,
    channel: input.channel,
    answers,
    rows: answerRows(answers, attachments),
    consents: CONSENTS.filter((consent) => input.consents.includes(consent.key)).map(({ key, version, label }) => ({
      key,
      version,
      label,
    })),
    attachments: attachments.map(({ id, field, fileName, size, sha256 }) => ({ id, field, fileName, size, sha256 })),
  });
  return { ...record, answers };
}
