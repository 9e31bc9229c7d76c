import "server-only";
import type { Attachment } from "@/lib/attachments/attachment";
import { claimAttachments } from "@/lib/attachments/commands";
import type { Channel } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asList } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { FORM_VERSION } from "@/lib/offices/fields";
import { PHOTOS } from "@/lib/offices/fields/photos";
import { placeWords } from "@/lib/offices/place";
import { answerRows, canonicalAnswers } from "@/lib/offices/presentation";
import { checkOffice } from "@/lib/offices/schema";
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
  const checked = checkOffice(input.answers);
  if (!checked.ok) throw new FieldsRefused(checked.errors);
  const answers = canonicalAnswers(checked.value);
  const attachments = await claimAttachments(uow, {
    flow: "office",
    caseId: input.caseId,
    draftId: input.draftId,
    files: PHOTOS.flatMap((n) => asList(answers[`photo${n}`]).map((id) => ({ field: `photo${n}`, id }))),
  });
  const record = await sealVersion(uow, input, sealedContentOf({ ...input, answers, attachments }));
  return { ...record, answers };
}

type Whole = Pick<SealInput, "number" | "channel" | "answers"> & { readonly attachments: readonly Attachment[] };

/** What a version of an office says, in words of today; the answers have been read. */
export function sealedContentOf({ number, channel, answers, attachments }: Whole) {
  return {
    flow: "office",
    number,
    formVersion: FORM_VERSION,
    channel,
    answers,
    rows: answerRows(answers, placeWords, attachments),
    consents: [],
    attachments: attachments.map(({ id, field, fileName, size, sha256 }) => ({ id, field, fileName, size, sha256 })),
  };
}
