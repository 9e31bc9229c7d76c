import type { ContentField, FieldOption } from "@/lib/publishing/field";
import { audiencesField, bodyField, slugField, summaryField, titleField } from "./questions";

export const EVENT_FORMATS = [
  { value: "online", label: "オンライン" },
  { value: "venue", label: "会場" },
  { value: "both", label: "会場とオンライン" },
] as const satisfies readonly FieldOption[];

/** イベント, after the government's model (GIF DS-43C). */
export const eventFields = [
  titleField,
  slugField,
  audiencesField,
  { name: "startsAt", label: "開始日時", isRequired: true, control: { kind: "moment" } },
  { name: "endsAt", label: "終了日時", isRequired: true, control: { kind: "moment" } },
  { name: "format", label: "開催方法", isRequired: true, control: { kind: "choice", options: EVENT_FORMATS } },
  { name: "place", label: "会場", isRequired: false, control: { kind: "text", max: 200 } },
  { name: "organizer", label: "主催", isRequired: true, control: { kind: "text", max: 100 } },
  { name: "fee", label: "参加費", isRequired: true, help: "例：無料", control: { kind: "text", max: 50 } },
  { name: "capacity", label: "定員", isRequired: false, control: { kind: "text", max: 50 } },
  { name: "deadline", label: "申込みの締切", isRequired: false, control: { kind: "moment" } },
  { name: "applyUrl", label: "申込みのアドレス", isRequired: false, control: { kind: "url" } },
  summaryField,
  bodyField,
  { name: "image", label: "写真", isRequired: false, control: { kind: "image" } },
  { name: "contact", label: "問い合わせ先", isRequired: true, control: { kind: "text", max: 200 } },
] as const satisfies readonly ContentField[];
