import type { ContentField, FieldOption } from "@/lib/publishing/field";
import { bodyField, summaryField, titleField } from "./questions";

/**
 * Pages that the portal brings with it and that the desk may write anew. Their addresses are part of the portal: `--`
 * stands for the slash. Until the desk publishes its own words, the portal shows those of lib/content.
 */
const FIXED_PAGES = [
  { value: "accessibility", label: "ウェブアクセシビリティ方針" },
  { value: "accessibility--results", label: "ウェブアクセシビリティの確認結果" },
] as const satisfies readonly FieldOption[];

export type FixedPage = (typeof FIXED_PAGES)[number]["value"];

export const pageFields = [
  titleField,
  { name: "slug", label: "書き換えるページ", isRequired: true, control: { kind: "choice", options: FIXED_PAGES } },
  summaryField,
  bodyField,
] as const satisfies readonly ContentField[];
