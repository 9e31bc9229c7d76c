import type { ContentField, FieldOption } from "@/lib/publishing/field";
import { bodyField, expiresOnField, slugField, summaryField, titleField } from "./questions";

export const NEWS_CATEGORIES = [
  { value: "announcement", label: "お知らせ" },
  { value: "call", label: "募集" },
  { value: "result", label: "結果・報告" },
  { value: "maintenance", label: "システムの案内" },
] as const satisfies readonly FieldOption[];

/** お知らせ. A call has a deadline, which lists count down to. */
export const newsFields = [
  titleField,
  slugField,
  { name: "category", label: "分類", isRequired: true, control: { kind: "choice", options: NEWS_CATEGORIES } },
  summaryField,
  bodyField,
  { name: "image", label: "写真", isRequired: false, control: { kind: "image" } },
  {
    name: "deadline",
    label: "締切の日時",
    isRequired: false,
    help: "募集などで締切がある場合に入力してください。一覧に残りの日数を表示します。",
    control: { kind: "moment" },
  },
  { name: "contact", label: "問い合わせ先", isRequired: false, control: { kind: "text", max: 200 } },
  expiresOnField,
] as const satisfies readonly ContentField[];
