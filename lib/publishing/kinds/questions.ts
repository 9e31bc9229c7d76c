import type { ContentField, FieldOption } from "@/lib/publishing/field";
import { AUDIENCES } from "./audiences";

/** Every kind has these two; lists, search and the desk read them. */
export const titleField = {
  name: "title",
  label: "題名",
  isRequired: true,
  control: { kind: "text", max: 100 },
} as const satisfies ContentField;

export const slugField = {
  name: "slug",
  label: "ページのアドレスの末尾",
  isRequired: true,
  help: "半角の英小文字、数字、ハイフンで入力してください。公開した後に変えると、前のアドレスからは自動で転送します。例：summer-seminar-2026",
  control: { kind: "slug" },
} as const satisfies ContentField;

export const summaryField = {
  name: "summary",
  label: "概要",
  isRequired: true,
  help: "一覧と検索結果に表示します。1、2文で書いてください。",
  control: { kind: "area", max: 200 },
} as const satisfies ContentField;

export const audiencesField = {
  name: "audiences",
  label: "対象",
  isRequired: true,
  control: { kind: "boxes", options: AUDIENCES },
} as const satisfies ContentField;

export const bodyField = {
  name: "body",
  label: "本文",
  isRequired: true,
  help: "見出しは「## 」、箇条書きは「- 」で始めます。",
  control: { kind: "markdown", max: 20_000 },
} as const satisfies ContentField;

export const sourceNameField = {
  name: "sourceName",
  label: "出典",
  isRequired: true,
  help: "事実の拠り所となる資料の名称と、その時点を書いてください。",
  control: { kind: "text", max: 200 },
} as const satisfies ContentField;

export const sourceUrlField = {
  name: "sourceUrl",
  label: "出典のアドレス",
  isRequired: false,
  control: { kind: "url" },
} as const satisfies ContentField;

/** How sure a fact is: from the organisation itself, or from a report about it. */
const CERTAINTIES = [
  { value: "primary", label: "実施する機関の公表資料で確認" },
  { value: "report", label: "報道などで確認（実施する機関の資料は未確認）" },
] as const satisfies readonly FieldOption[];

export function certaintyLabel(value: string): string {
  return CERTAINTIES.find((certainty) => certainty.value === value)?.label ?? value;
}

export const certaintyField = {
  name: "certainty",
  label: "確認の方法",
  isRequired: true,
  control: { kind: "choice", options: CERTAINTIES },
} as const satisfies ContentField;

export const expiresOnField = {
  name: "expiresAt",
  label: "掲載を終える日時",
  isRequired: false,
  help: "入力すると、その時刻に自動で公開を終えます。空欄のときは掲載を続けます。",
  control: { kind: "moment" },
} as const satisfies ContentField;
