import "server-only";
import { TEMPLATE_INTENT } from "@/components/consultations/desk/template-intent";
import { FILES_CONTROL, releasedIn } from "@/components/form/intents";
import type { Staff } from "@/lib/access/actor";
import { releaseFiles } from "@/lib/attachments/draft-files";
import { isFileId } from "@/lib/attachments/queries";
import { type TakenDocuments, takeDocuments } from "@/lib/attachments/take-documents";
import { overLimit } from "@/lib/auth/visitor-limit";
import { openMessageDraft, saveMessageDraft } from "@/lib/consultations/commands/message-drafts";
import { MESSAGE_FLOW } from "@/lib/consultations/message-flow";
import { fillTemplate, placeholderValues } from "@/lib/consultations/placeholders";
import { getMessageDraft } from "@/lib/consultations/queries/message-draft";
import { getTemplate } from "@/lib/consultations/queries/templates";
import type { WritableConsultation } from "@/lib/consultations/queries/writable";
import { type Attempt, attempt } from "@/lib/db/unit-of-work";
import { type Answers, asList, asText } from "@/lib/drafts/answers";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import type { Draft } from "@/lib/drafts/queries";
import { screenOf } from "@/lib/drafts/screen";
import { DomainError } from "@/lib/errors";
import type { FieldKind } from "@/lib/forms/form-fields";
import { readFiles, TOO_MUCH } from "@/lib/forms/read-form";

const KINDS = new Map<string, FieldKind>([
  ["kind", "one"],
  ["body", "one"],
  ["meetingAt", "one"],
  ["meetingPlace", "one"],
  ["files", "many"],
]);

const SENT = "この下書きは、すでに送信されたか、期限が過ぎています。相談の画面でやり取りを確かめてください。";

export type SavedMessage = {
  readonly draft: Draft;
  readonly papers: TakenDocuments;
  readonly errors: Readonly<Record<string, string>>;
  /** What was too long to be kept, as it was typed. */
  readonly unkept: Answers;
};

type Place = { readonly staff: Staff; readonly consultation: WritableConsultation };

/** Keeps whatever the form holds, right or wrong, before anything is checked. */
export async function saveMessage(place: Place, data: FormData): Promise<Attempt<SavedMessage>> {
  const { staff, consultation } = place;
  const read = answersOfFields(KINDS, data);
  if (read === null) return { ok: false, error: new DomainError(TOO_MUCH) };
  const opened = await draftOf(place, data);
  if (!opened.ok) return opened;
  const papers = await takePapers({ actor: staff, draft: opened.value }, asList(read.answers["files"]), data);
  const answers = { ...(await withTemplate(place, read.answers, data)), files: papers.ids };
  const input = { draftId: opened.value.id, caseId: consultation.id, answers, seen: opened.value.seen };
  const saved = await attempt(staff, (uow) => saveMessageDraft(uow, input));
  if (!saved.ok) return saved;
  await releaseFiles(staff, opened.value.id, papers.released);
  return { ok: true, value: { draft: saved.value.draft, papers, errors: read.errors, unkept: read.unkept } };
}

type Owner = { readonly actor: Staff; readonly draft: Opened };

/** As many as anybody may send in a while; the account is whose tries they are. */
async function takePapers(owner: Owner, named: readonly string[], data: FormData): Promise<TakenDocuments> {
  const files = readFiles(data, FILES_CONTROL);
  const refusal = files.length === 0 ? null : await overLimit("upload", owner.actor.accountId);
  const choice = { flow: MESSAGE_FLOW, field: "message", named, released: releasedIn(data) };
  const taken = await takeDocuments(owner, { ...choice, files: refusal === null ? files : [] });
  return refusal === null ? taken : { ...taken, error: refusal.message };
}

type Opened = Pick<Draft, "id" | "caseId"> & { readonly seen: number };

/** The draft that the form names, if it is the officer's own and not sent, or a new one for the first send. */
async function draftOf({ staff, consultation }: Place, data: FormData): Promise<Attempt<Opened>> {
  const named = data.get("draft");
  if (typeof named === "string" && isFileId(named)) {
    const begun = await getMessageDraft(staff, consultation.id, named);
    if (begun === null) return { ok: false, error: new DomainError(SENT) };
    return { ok: true, value: { id: named, caseId: null, seen: screenOf(data, begun.draft.version).seen } };
  }
  const begun = await attempt(staff, (uow) => openMessageDraft(uow, consultation.id), {
    trying: "thread.write",
    subjectId: consultation.id,
  });
  return begun.ok ? { ok: true, value: { id: begun.value.id, caseId: null, seen: begun.value.version } } : begun;
}

/** 定型文を入れる: behind what is there, so that nothing typed is lost. */
async function withTemplate({ staff, consultation }: Place, answers: Answers, data: FormData): Promise<Answers> {
  const id = data.get("template");
  if (data.get("intent") !== TEMPLATE_INTENT || typeof id !== "string" || !isFileId(id)) return answers;
  const template = await getTemplate(staff, id);
  if (template === null) return answers;
  const filled = fillTemplate(template.body, placeholderValues(consultation, staff.name));
  const body = [asText(answers["body"]).trimEnd(), filled].filter((part) => part !== "").join("\n\n");
  return { ...answers, body };
}
