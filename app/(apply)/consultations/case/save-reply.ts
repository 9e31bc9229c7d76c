import "server-only";
import { takePapers } from "@/app/(apply)/consultations/take-papers";
import type { Contact } from "@/lib/access/actor";
import { releaseFiles } from "@/lib/attachments/draft-files";
import { isFileId } from "@/lib/attachments/queries";
import type { TakenDocuments } from "@/lib/attachments/take-documents";
import { openReply, saveReply } from "@/lib/consultations/commands/reply-drafts";
import { getReplyDraft } from "@/lib/consultations/queries/reply-draft";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { type Answers, asList } from "@/lib/drafts/answers";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { screenOf } from "@/lib/drafts/screen";
import { AlreadySent, DomainError } from "@/lib/errors";
import type { FieldKind } from "@/lib/forms/form-fields";
import { TOO_MUCH } from "@/lib/forms/read-form";

const KINDS = new Map<string, FieldKind>([
  ["body", "one"],
  ["files", "many"],
]);

const GONE = "書きかけのメッセージの期限が過ぎています。このページを開き直し、もう一度入力してください。";

export type SavedReply = {
  readonly draft: Draft;
  readonly papers: TakenDocuments;
  readonly errors: Readonly<Record<string, string>>;
  /** What was too long to be kept, as it was typed. */
  readonly unkept: Answers;
};

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveReplyOf(contact: Contact, data: FormData): Promise<Attempt<SavedReply>> {
  const read = answersOfFields(KINDS, data);
  if (read === null) return { ok: false, error: new DomainError(TOO_MUCH) };
  const opened = await draftOf(contact, data);
  if (!opened.ok) return opened;
  const { id: draftId, version } = opened.value;
  const choice = { field: "message", named: asList(read.answers["files"]) };
  const papers = await takePapers({ actor: contact, draft: { id: draftId, caseId: null } }, choice, data);
  const answers = { ...read.answers, files: papers.ids };
  const input = { draftId, caseId: contact.caseId, answers, seen: screenOf(data, version).seen };
  const saved = await attempt(contact, (uow) => saveReply(uow, input));
  if (!saved.ok) return saved;
  await releaseFiles(contact, draftId, papers.released);
  return { ok: true, value: { draft: saved.value.draft, papers, errors: read.errors, unkept: read.unkept } };
}

/** The draft that the form names, if it is this person's and not sent, or a new one for the first send. */
async function draftOf(contact: Contact, data: FormData): Promise<Attempt<Draft>> {
  const named = data.get("draft");
  if (typeof named === "string" && isFileId(named)) {
    const sent = await getSubmissionOf(named);
    if (sent?.caseId === contact.caseId) return { ok: false, error: new AlreadySent(sent.number) };
    const found = await getReplyDraft(contact, named);
    if (found === null) return { ok: false, error: new DomainError(GONE) };
    return { ok: true, value: found.draft };
  }
  const options = { trying: "thread.write", subjectId: contact.caseId };
  return attempt(contact, (uow) => openReply(uow, contact.caseId), options);
}
