"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { TEMPLATE_INTENT } from "@/components/consultations/desk/template-intent";
import { filesForControls } from "@/components/form/for-controls";
import { FILES_CONTROL, RELEASE_NAME, UPLOAD_INTENT } from "@/components/form/intents";
import { listFilesOfDraft } from "@/lib/attachments/queries";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { sendMessageDraft } from "@/lib/consultations/commands/message-drafts";
import { checkMessage } from "@/lib/consultations/message-schema";
import { getWritable } from "@/lib/consultations/queries/writable";
import { attempt } from "@/lib/db/unit-of-work";
import { asList } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { seenVersion } from "@/lib/forms/fields";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { type SavedMessage, saveMessage } from "./save-message";
import { writeValues } from "./write-state";

const GONE = "この相談には、いまは書けません。相談の画面で最新の状況を確認してください。";
const TEXTS = ["draft", "seen", "kind", "body", "meetingAt", "meetingPlace", "template"] as const;

/** The whole form at once: kept first, then looked over. */
export async function saveMessageAction(number: string, previous: FormState, data: FormData): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return asTyped(previous, data, signedOutMessage);
  const consultation = await getWritable(staff, number);
  if (consultation === null || consultation.kinds.length === 0) return asTyped(previous, data, GONE);
  const outcome = await saveMessage({ staff, consultation }, data);
  if (!outcome.ok) return asTyped(previous, data, outcome.error.message);
  const { draft, papers, unkept } = outcome.value;
  const errors = faultsOf(outcome.value, data);
  const isStaying = isAsking(data) || Object.keys(errors).length > 0;
  if (!isStaying) redirect(routes.adminConsultationWrite(number, { step: "check" }));
  return answer({
    values: { ...writeValues(draft), ...unkept },
    errors,
    files: filesForControls(await listFilesOfDraft(draft, asList(draft.answers["files"])), "files"),
    ...(papers.notice === undefined ? {} : { notices: { [FILES_CONTROL]: papers.notice }, focus: FILES_CONTROL }),
    ...(data.get("intent") === TEMPLATE_INTENT ? { focus: "body" } : {}),
  });
}

/** Something that leaves the page as it is. */
function isAsking(data: FormData): boolean {
  const intent = data.get("intent");
  return intent === UPLOAD_INTENT || intent === TEMPLATE_INTENT || data.has(RELEASE_NAME);
}

function faultsOf({ draft, papers, errors }: SavedMessage, data: FormData): FormState["errors"] {
  const paper = papers.error === undefined ? {} : { [FILES_CONTROL]: papers.error };
  if (isAsking(data)) return paper;
  const checked = checkMessage(draft.answers, clock.now());
  return { ...(checked.ok ? {} : checked.errors), ...errors, ...paper };
}

/** Nothing was kept here: what was typed goes back as it came. */
function asTyped({ files = {} }: FormState, data: FormData, message: string): FormState {
  const values = Object.fromEntries(TEXTS.map((name) => [name, String(data.get(name) ?? "")]));
  return answer({ values, files, message });
}

const sendSchema = z.object({ id: z.uuid(), draft: z.uuid(), seen: seenVersion(), recipient: z.email() });

/** 送信する, from the screen that showed the recipient, the whole text and what follows. */
export async function sendMessageAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(sendSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id: caseId, draft: draftId, seen, recipient } = form.value;
  const outcome = await attempt(staff, (uow) => sendMessageDraft(uow, { caseId, draftId, seen, recipient }), {
    trying: "thread.write",
    subjectId: caseId,
  });
  if (outcome.ok) redirect(routes.adminConsultation(outcome.value, "written"));
  const { error } = outcome;
  return form.rejected(error instanceof FieldsRefused ? Object.values(error.fields).join("") : error.message);
}
