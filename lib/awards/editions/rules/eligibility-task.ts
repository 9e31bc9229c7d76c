import type { ApplicantKind, Category } from "./category-schema";
import { type IneligibilityCode, type ReasonGiven, reasonToday } from "./ineligibility-reasons";

/** What an entry says of itself. Null is not answered yet. */
export type EntryFacts = {
  readonly kind: ApplicantKind | null;
  /** 全国地方公共団体コード of the applicant when it is a municipality. */
  readonly ownMunicipality: string | null;
  readonly partnerMunicipalities: readonly string[];
  /** "2026-04-01", or "2026-04" where only the month is known. */
  readonly startedOn: string | null;
  /** JIS X 0401 code of the prefecture of a base; any other text says that there is none in Japan. */
  readonly basePrefecture: string | null;
  readonly declarationNumber: string | null;
};

export type Entered = {
  readonly facts: EntryFacts;
  readonly category: Category;
  /** When it arrived, or now for a draft. The day is that of Japan. */
  readonly at: Date;
};

/** T-01: what the task list says. */
export const taskStateLabels = {
  done: "完了",
  optional: "任意",
  todo: "未着手",
  problem: "問題あり",
} as const;

export type TaskState = keyof typeof taskStateLabels;

export type TaskKey = "kind" | "partner" | "start" | "base" | "declaration";

export const taskLabels = {
  kind: "応募できる者",
  partner: "連携自治体",
  start: "取組の開始",
  base: "国内の拠点",
  declaration: "Action宣言",
} as const satisfies Record<TaskKey, string>;

export type Task = {
  readonly key: TaskKey;
  readonly state: TaskState;
  /** What is known, or what to do. */
  readonly words: string;
  /** Why the entry would be ineligible if it stayed as it is; null when it would not be for this. */
  readonly reason: ReasonGiven | null;
};

/** What one check finds. */
export const done = (key: TaskKey, words: string): Task => ({ key, state: "done", words, reason: null });
export const optional = (key: TaskKey, words: string): Task => ({ key, state: "optional", words, reason: null });

export function todo(key: TaskKey, words: string, code: IneligibilityCode | null): Task {
  return { key, state: "todo", words, reason: code === null ? null : reasonToday(code) };
}

export function problem(key: TaskKey, words: string, code: IneligibilityCode): Task {
  return { key, state: "problem", words, reason: reasonToday(code) };
}
