import type { ContentField, FieldOption } from "@/lib/publishing/field";
import {
  audiencesField,
  bodyField,
  certaintyField,
  expiresOnField,
  slugField,
  sourceNameField,
  sourceUrlField,
  summaryField,
  titleField,
} from "./questions";

/** Ministries that run measures, under the part of an address that never changes. */
export const MINISTRIES = [
  { value: "cao", label: "内閣府・内閣官房" },
  { value: "mic", label: "総務省" },
  { value: "mhlw", label: "厚生労働省" },
  { value: "maff", label: "農林水産省" },
  { value: "meti", label: "経済産業省" },
  { value: "mlit", label: "国土交通省" },
  { value: "env", label: "環境省" },
] as const satisfies readonly FieldOption[];

/** How a measure helps (kinds of the old portal's list: 情報提供・イベント等 and 交付金等, with its tags). */
export const POLICY_TAGS = [
  { value: "information", label: "情報提供" },
  { value: "seminar", label: "セミナー・イベント" },
  { value: "consultation", label: "相談" },
  { value: "grant", label: "交付金・助成" },
  { value: "award", label: "表彰" },
  { value: "people", label: "人材" },
  { value: "tax", label: "税制" },
] as const satisfies readonly FieldOption[];

const measure = [
  {
    name: "ministry",
    label: "担当府省",
    isRequired: true,
    control: { kind: "choice", options: MINISTRIES },
  },
  audiencesField,
  { name: "tags", label: "種類", isRequired: true, control: { kind: "boxes", options: POLICY_TAGS } },
] as const satisfies readonly ContentField[];

const reference = [
  {
    name: "url",
    label: "詳しい案内のアドレス",
    isRequired: false,
    help: "担当府省などのページです。最新の内容はここで確認するように案内します。",
    control: { kind: "url" },
  },
  sourceNameField,
  sourceUrlField,
  certaintyField,
  { name: "asOf", label: "内容の時点", isRequired: true, control: { kind: "day" } },
  expiresOnField,
] as const satisfies readonly ContentField[];

/** 施策, and 手引き・ガイドライン: a document to read rather than a measure to use. */
export const policyFields = [
  titleField,
  slugField,
  ...measure,
  summaryField,
  { ...bodyField, isRequired: false },
  ...reference,
] as const satisfies readonly ContentField[];
