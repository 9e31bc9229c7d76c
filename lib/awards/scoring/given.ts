import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { type Answers, asText } from "@/lib/drafts/answers";
import { countCharacters } from "@/lib/japan/clean-text";
import { COMMENT, COMMENT_MAX, chosenLevel, type Given, levelField, REASON_MAX, reasonField } from "./answers";

type Read =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Everything that is to be put right before a sheet can be submitted, all at once. */
export function readGiven(criteria: readonly Criterion[], answers: Answers): Read {
  const errors: Record<string, string> = {};
  const levels: Record<string, number> = {};
  const reasons: Record<string, string> = {};
  for (const criterion of criteria) {
    const { key, name } = criterion;
    const level = chosenLevel(criterion, answers);
    const reason = textOf(answers, reasonField(key));
    if (level === null) errors[levelField(key)] = `${name}の点を選択してください。`;
    else levels[key] = level;
    const fault = reason === "" ? `${name}の理由を入力してください。` : tooLong(`${name}の理由`, reason, REASON_MAX);
    if (fault !== null) errors[reasonField(key)] = fault;
    reasons[key] = reason;
  }
  const comment = textOf(answers, COMMENT);
  const fault = tooLong("総合コメント", comment, COMMENT_MAX);
  if (fault !== null) errors[COMMENT] = fault;
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, given: { levels, reasons, comment } };
}

export function tooLong(label: string, text: string, max: number): string | null {
  const now = countCharacters(text);
  return now <= max ? null : `${label}は${max}文字以内で入力してください（現在${now}文字）。`;
}

function textOf(answers: Answers, name: string): string {
  return asText(answers[name]).trim();
}
