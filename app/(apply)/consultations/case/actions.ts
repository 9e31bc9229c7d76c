"use server";

import { redirect } from "next/navigation";
import { errorsForControls } from "@/components/form/for-controls";
import { FILES_CONTROL, RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { currentContact, recentContact } from "@/lib/auth/contact";
import { sendReply } from "@/lib/consultations/commands/reply-drafts";
import { rateConsultation } from "@/lib/consultations/commands/requester";
import { ratingSchema } from "@/lib/consultations/rating";
import { attempt } from "@/lib/db/unit-of-work";
import { asList } from "@/lib/drafts/answers";
import { AlreadySent, FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { replyFiles, replyValues } from "./reply-state";
import { type SavedReply, saveReplyOf } from "./save-reply";

const NOBODY =
  "確認の時間が過ぎたため、送信していません。入力した内容はこの画面に残っています。別の画面で「手続き状況の確認」から開き直し、貼り付けてください。";
const KEPT =
  "確認の時間が過ぎたため、まだ送信していません。入力した内容は保存しました。「手続き状況の確認」から開き直すと、続きから送信できます。";

/** Kept first, whatever it is; then sent, unless something only was asked for on the way. */
export async function writeAction(previous: FormState, data: FormData): Promise<FormState> {
  const session = await recentContact();
  if (session === null) return asTyped(previous, data, NOBODY);
  const { contact, isOver } = session;
  const saved = await saveReplyOf(contact, data);
  if (!saved.ok) {
    if (saved.error instanceof AlreadySent) redirect(routes.consultationCase("sent"));
    return asTyped(previous, data, saved.error.message);
  }
  const { draft, papers, errors, unkept } = saved.value;
  const isAllKept = Object.keys(unkept).length === 0;
  if (isOver) return isAllKept ? asSaved(saved.value, {}, KEPT) : asSaved(saved.value, errors, NOBODY);
  const isAsking = data.get("intent") === UPLOAD_INTENT || data.has(RELEASE_NAME);
  const refused = { ...errors, ...(papers.error === undefined ? {} : { files: papers.error }) };
  if (isAsking || Object.keys(refused).length > 0) return asSaved(saved.value, refused);

  const input = { draftId: draft.id, caseId: contact.caseId };
  const options = { trying: "thread.write", subjectId: contact.caseId };
  const outcome = await attempt(contact, (uow) => sendReply(uow, input), options);
  if (outcome.ok) redirect(routes.consultationCase("sent"));
  const { error } = outcome;
  return error instanceof FieldsRefused ? asSaved(saved.value, error.fields) : asSaved(saved.value, {}, error.message);
}

/** The form as it was kept. */
async function asSaved(
  { draft, papers: { notice }, unkept }: SavedReply,
  errors: FormState["errors"],
  message?: string,
): Promise<FormState> {
  return answer({
    values: { ...replyValues(draft), ...unkept },
    errors: errorsForControls(errors, ["files"]),
    files: replyFiles(await listFilesOfDraft({ id: draft.id, caseId: null }, asList(draft.answers["files"]))),
    ...(notice === undefined ? {} : { notices: { [FILES_CONTROL]: notice }, focus: FILES_CONTROL }),
    ...(message === undefined ? {} : { message }),
  });
}

/** Nothing was kept here: what was typed goes back as it came. */
function asTyped({ files = {} }: FormState, data: FormData, message: string): FormState {
  const values = Object.fromEntries(["draft", "seen", "body"].map((name) => [name, String(data.get(name) ?? "")]));
  return answer({ values, files, message });
}

export async function rateAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(ratingSchema, data);
  if (!form.ok) return form.state;
  const session = await currentContact();
  if (session === null) redirect(routes.status("lapsed"));
  const { caseId: id } = session.contact;
  const { satisfaction, note } = form.value;
  const options = { trying: "consultation.rate", subjectId: id };
  const outcome = await attempt(session.contact, (uow) => rateConsultation(uow, { id, satisfaction, note }), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.consultationCase("rated"));
}
