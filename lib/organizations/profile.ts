import { fieldLabel, fieldsOfStep } from "@/lib/declarations/fields";
import { shownValue } from "@/lib/declarations/presentation";
import type { Answers } from "@/lib/drafts/answers";

/** Fixed at registration: they say which organisation it is. */
const IDENTITY: readonly string[] = ["corporateNumber", "noCorporateNumberReason"];

const ASKED = fieldsOfStep("organization").map(({ name }) => name);

/** What the profile keeps: the questions that every procedure asks about the organisation. */
const PROFILE_FIELDS = ASKED.filter((name) => !IDENTITY.includes(name));

export type ProfileRow = { readonly field: string; readonly label: string; readonly value: string };

export function profileRows(profile: Answers): ProfileRow[] {
  return ASKED.map((field) => ({ field, label: fieldLabel(field), value: shownValue(field, profile) }));
}

/** What an edit changed, in words. */
export function changedRows(before: Answers, after: Answers): string[] {
  return ASKED.filter((field) => shownValue(field, before) !== shownValue(field, after)).map(fieldLabel);
}

/** The edited answers over the profile, with the fields that are fixed as they are. */
export function mergeProfile(profile: Answers, edited: Answers): Answers {
  const taken = PROFILE_FIELDS.map((name) => [name, edited[name] ?? ""] as const);
  return { ...profile, ...Object.fromEntries(taken.filter(([, value]) => value !== "")), ...cleared(taken) };
}

function cleared(taken: readonly (readonly [string, Answers[string]])[]): Answers {
  return Object.fromEntries(taken.filter(([, value]) => value === ""));
}
