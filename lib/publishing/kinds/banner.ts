import type { ContentField, FieldOption } from "@/lib/publishing/field";
import { slugField, titleField } from "./questions";

const BANNER_LEVELS = [
  { value: "emergency", label: "緊急" },
  { value: "notice", label: "重要なお知らせ" },
] as const satisfies readonly FieldOption[];

/** A band at the top of every public page, from its start to its end. It has no page of its own. */
export const bannerFields = [
  titleField,
  {
    ...slugField,
    label: "管理用の名前",
    help: "半角の英小文字、数字、ハイフンで入力してください。例：maintenance-december",
  },
  { name: "level", label: "重要度", isRequired: true, control: { kind: "choice", options: BANNER_LEVELS } },
  { name: "summary", label: "本文", isRequired: true, control: { kind: "area", max: 200 } },
  { name: "url", label: "詳しい案内のアドレス", isRequired: false, control: { kind: "url" } },
  { name: "startsAt", label: "表示を始める日時", isRequired: true, control: { kind: "moment" } },
  { name: "endsAt", label: "表示を終える日時", isRequired: true, control: { kind: "moment" } },
] as const satisfies readonly ContentField[];
