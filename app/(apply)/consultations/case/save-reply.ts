import "server-only";
import { imageControl, RELEASE_NAME } from "@/components/form/intents";
import type { Contact } from "@/lib/access/actor";
import { isFileId } from "@/lib/attachments/queries";
import { type TakenDocuments, takeDocuments } from "@/lib/attachments/take-documents";
import { overLimit } from "@/lib/auth/visitor-limit";
import { openReply, saveReply } from "@/lib/consultations/commands/reply-drafts";
import { getReplyDraft } from "@/lib/consultations/queries/reply-draft";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { asList } from "@/lib/drafts/answers";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import { type Draft, getSubmissionOf } from "@/lib/drafts/queries";
import { screenOf } from "@/lib/drafts/screen";
import { AlreadySent, DomainError } from "@/lib/errors";
import type { FieldKind } from "@/lib/forms/form-fields";
import { readFiles, TOO_MUCH } from "@/lib/forms/read-form";

const KINDS = new Map<string, FieldKind>([
  ["body", "one"],
  ["files", "many"],
]);

const GONE = "書きかけのメッセージの期限が過ぎています。このページを開き直し、もう一度入力してください。";

export type SavedReply = {
  readonly draft: Draft;
  readonly papers: TakenDocuments;
  readonly errors: Readonly<Record<string, string>>;
};

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveReplyOf(contact: Contact, data: FormData): Promise<Attempt<SavedReply>> {
  const read = answersOfFields(KINDS, data);
  if (read === null) return { ok: false, error: new DomainError(TOO_MUCH) };
  const opened = await draftOf(contact, data);
  if (!opened.ok) return opened;
  const { id: draftId, version } = opened.value;
  const papers = await papersOf(contact, draftId, asList(read.answers["files"]), data);
  const answers = { ...read.answers, files: papers.ids };
  const input = { draftId, caseId: contact.caseId, answers, seen: screenOf(data, version).seen };
  const saved = await attempt(contact, (uow) => saveReply(uow, input));
  return saved.ok ? { ok: true, value: { draft: saved.value.draft, papers, errors: read.errors } } : saved;
}

async function papersOf(
  contact: Contact,
  draftId: string,
  named: readonly string[],
  data: FormData,
): Promise<TakenDocuments> {
  const files = readFiles(data, imageControl("files"));
  const refusal = files.length === 0 ? null : await overLimit("upload");
  if (refusal !== null) return { ids: named, error: refusal.message };
  const released = data.get(RELEASE_NAME);
  const choice = { flow: "consultation", field: "message", named, files };
  return takeDocuments(
    { actor: contact, draft: { id: draftId, caseId: null } },
    { ...choice, released: typeof released === "string" ? released : null },
  );
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
