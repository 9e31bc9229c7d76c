import "server-only";
import type { Attachment } from "@/lib/attachments/attachment";
import { claimAttachments } from "@/lib/attachments/commands";
import type { Channel } from "@/lib/audit/record";
import type { Call } from "@/lib/awards/entries/call";
import { formVersion } from "@/lib/awards/entries/fields";
import { FILES_FIELD } from "@/lib/awards/entries/fields/files";
import { entryForm } from "@/lib/awards/entries/own-form";
import { answerRows } from "@/lib/awards/entries/presentation";
import { TERMS_LABEL } from "@/lib/awards/entries/terms";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { type Answers, asList } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { type SealedCase, type SealedRecord, sealVersion } from "@/lib/receipts/seal";

export type SealInput = SealedCase & {
  readonly number: string;
  readonly draftId: string | null;
  readonly call: Call;
  /** As the register of the portal has it on the day of the send. */
  readonly applicantName: string;
  readonly answers: Answers;
  readonly channel: Channel;
};

export type Sealed = SealedRecord & { readonly answers: Answers };

/** Reads the answers once more, whatever a screen checked before, and seals them in words of today. */
export async function sealAnswers(uow: UnitOfWork, input: SealInput): Promise<Sealed> {
  const answers = readAnswers(input);
  const files = asList(answers[FILES_FIELD]).map((id) => ({ field: FILES_FIELD, id }));
  const { caseId, draftId } = input;
  const attachments = await claimAttachments(uow, { flow: "awardEntry", caseId, draftId, files });
  const record = await sealVersion(uow, input, sealedContentOf({ ...input, answers, attachments }));
  return { ...record, answers };
}

/** The answers of the form, with what was fixed when the draft began and who enters. */
function readAnswers({ call, applicantName, answers }: Pick<SealInput, "call" | "applicantName" | "answers">): Answers {
  const checked = entryForm(call).check(answers);
  if (!checked.ok) throw new FieldsRefused(checked.errors);
  const { fiscalYear, category } = call;
  return { fiscalYear: String(fiscalYear), category: category.key, applicantName, ...checked.answers };
}

type Whole = Pick<SealInput, "number" | "channel" | "call" | "answers"> & {
  readonly attachments: readonly Attachment[];
};

/** What a version of an entry says, in words of today; the answers have been read. */
function sealedContentOf({ number, channel, call, answers, attachments }: Whole) {
  const version = formVersion(call.fiscalYear, call.ordinal);
  return {
    flow: "awardEntry",
    number,
    formVersion: version,
    channel,
    answers: Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, listed(value)])),
    rows: answerRows(call, answers, attachments),
    consents: [{ key: "consentTerms", version, label: TERMS_LABEL }],
    attachments: attachments.map(({ id, field, fileName, size, sha256 }) => ({ id, field, fileName, size, sha256 })),
  };
}

function listed(value: Answers[string]): string | readonly string[] {
  return typeof value === "string" ? value : [...value];
}
