import { TOPICS } from "@/lib/consultations/options";
import type { ContentField } from "@/lib/publishing/field";
import { audiencesField, bodyField, slugField, titleField } from "./questions";

export const ANSWER_MAX = 10_000;

/** よくある質問: one question with its answer. What lists show of it is how the answer begins. */
export const faqFields = [
  { ...titleField, label: "質問" },
  slugField,
  { name: "topic", label: "テーマ", isRequired: true, control: { kind: "choice", options: TOPICS } },
  audiencesField,
  { ...bodyField, label: "回答", control: { kind: "markdown", max: ANSWER_MAX } },
] as const satisfies readonly ContentField[];
