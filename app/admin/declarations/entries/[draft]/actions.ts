"use server";

import { redirect } from "next/navigation";
import { errorsForControls } from "@/components/form/for-controls";
import { IMAGE_CONTROL } from "@/components/form/intents";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { entryForm, entryKinds } from "@/lib/declarations/entry-form";
import { type DeskEntry, getDeskEntry } from "@/lib/declarations/queries/desk-entry";
import { answersOfFields, type FormAnswers } from "@/lib/drafts/answers-of-form";
import { AlreadySent } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { TOO_MUCH } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { entryFaults } from "./entry-faults";
import { entryFiles, entryValues } from "./entry-state";
import { type SavedEntry, saveEntry } from "./save-entry";

const GONE = "この入力は見つかりません。保存の期限が過ぎたか、すでに送信されています。";

/** The whole form at once: kept first, then looked over. */
export async function saveEntryAction(draftId: string, previous: FormState, data: FormData): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return keep(previous, data, signedOutMessage);
  const entry = await getDeskEntry(staff, draftId);
  if (entry === null) return keep(previous, data, GONE);
  const read = answersOfFields(entryKinds(entryForm(entry.purpose, entry.asked)), data);
  if (read === null) return answer({ message: TOO_MUCH });

  const outcome = await saveEntry({ staff, entry, read }, data);
  if (!outcome.ok) {
    if (outcome.error instanceof AlreadySent) redirect(routes.adminDeclaration(outcome.error.number));
    return keep(previous, data, outcome.error.message);
  }
  const isKept = Object.keys(read.errors).length === 0 && outcome.value.image?.error === undefined;
  if (data.get("intent") === "save" && isKept) redirect(routes.adminEntry(draftId, "saved"));
  const errors = faultsOf(entry, read, outcome.value);
  if (!outcome.value.isStaying && Object.keys(errors).length === 0) redirect(routes.adminEntryCheck(draftId));
  return shownAgain(entry, outcome.value, { errors, unkept: read.unkept });
}

function faultsOf(entry: DeskEntry, read: FormAnswers, { draft, address, image, isStaying }: SavedEntry) {
  const onTheWay = {
    ...(address?.ok === false ? { postalCode: address.error } : {}),
    ...(image?.error === undefined ? {} : { logo: image.error }),
  };
  return isStaying ? onTheWay : { ...entryFaults(entry, draft.answers), ...read.errors, ...onTheWay };
}

async function shownAgain(
  entry: DeskEntry,
  { draft, address, image }: SavedEntry,
  { errors, unkept }: Pick<FormAnswers, "errors" | "unkept">,
): Promise<FormState> {
  const now = { ...entry, draft };
  return answer({
    values: { ...entryValues(now), ...unkept },
    errors: errorsForControls(errors),
    files: await entryFiles(now),
    notices: {
      ...(address?.ok ? { postalCode: address.notice } : {}),
      ...(image?.notice ? { [IMAGE_CONTROL]: image.notice } : {}),
    },
    ...(address?.ok ? { focus: address.focus } : {}),
    ...(image?.notice ? { focus: IMAGE_CONTROL } : {}),
  });
}

/** Nothing was kept here: what was typed goes back as it came. */
function keep({ files = {} }: FormState, data: FormData, message: string): FormState {
  const every = entryKinds(entryForm("change", []));
  const read = answersOfFields(new Map([...every, ...namesOf(data)]), data);
  return answer({ values: { ...read?.values, seen: String(data.get("seen")) }, files, message });
}

function namesOf(data: FormData): [string, "one"][] {
  return [...data.keys()].filter((name) => name.startsWith("explain-")).map((name) => [name, "one"]);
}
