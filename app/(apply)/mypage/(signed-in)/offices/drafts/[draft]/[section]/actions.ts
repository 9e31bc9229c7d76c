"use server";

import { redirect } from "next/navigation";
import { PAUSE_INTENT } from "@/components/form/intents";
import { currentMember, memberSignedOutMessage } from "@/lib/auth/member";
import { answersOfFields } from "@/lib/drafts/answers-of-form";
import { AlreadySent } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { kindsOf, type OwnForm, openSections, ownForm, partOf } from "@/lib/offices/own-form";
import { getOwnWork } from "@/lib/offices/queries/own-work";
import type { Section } from "@/lib/offices/sections";
import { routes } from "@/lib/routes";
import { answerPart, faultsOfPart } from "./answer-part";
import { savePart } from "./save-part";

const GONE = "この下書きは、すでに送信されたか、削除されています。サテライトオフィスの一覧から確かめてください。";

export async function saveSectionAction(
  draftId: string,
  section: Section,
  previous: FormState,
  data: FormData,
): Promise<FormState> {
  const member = await currentMember();
  const found = member === null ? null : await getOwnWork(member, draftId);
  const whole = ownForm(found?.kind === "open" ? found.work.asked : null);
  const form = partOf(section, whole);
  const read = answersOfFields(kindsOf(form), data);
  if (read === null) return answer({ message: TOO_MUCH });
  const unsaved = { values: { ...read.values, seen: String(data.get("seen")) }, files: previous.files ?? {} };
  if (member === null) return answer({ ...unsaved, message: memberSignedOutMessage });
  if (found?.kind !== "open" || !openSections(whole).includes(section)) return answer({ ...unsaved, message: GONE });

  const { work } = found;
  const outcome = await savePart({ member, work, form, read }, data);
  if (!outcome.ok) {
    if (outcome.error instanceof AlreadySent) redirect(routes.mypageOffice(outcome.error.number));
    return answer({ ...unsaved, message: outcome.error.message });
  }
  const answered = { section, work, form, read, saved: outcome.value };
  const faults = faultsOfPart(answered);
  const isPaused = data.get("intent") === PAUSE_INTENT && Object.keys(read.errors).length === 0;
  if (isPaused) redirect(routes.mypageOfficeDraft(draftId, { done: "saved" }));
  if (outcome.value.isStaying || Object.keys(faults).length > 0) return answerPart(answered);
  redirect(pageAfter(draftId, section, { whole, isFromCheck: data.get("back") === "check" }));
}

type Place = { readonly whole: OwnForm; readonly isFromCheck: boolean };

function pageAfter(draftId: string, section: Section, { whole, isFromCheck }: Place): string {
  if (isFromCheck) return routes.mypageOfficeCheck(draftId);
  const sections = openSections(whole);
  const next = sections[sections.indexOf(section) + 1];
  return next === undefined ? routes.mypageOfficeDraft(draftId) : routes.mypageOfficeSection(draftId, next);
}
