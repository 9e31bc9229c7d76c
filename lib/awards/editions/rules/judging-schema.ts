import { z } from "zod";
import { RANKING_VIEWS } from "@/lib/awards/adjustment/ranking-views";
import { FEWEST_PER_ENTRY, FEWEST_PER_JUROR } from "@/lib/awards/adjustment/refusals";
import { choice, requiredText } from "@/lib/forms/fields";
import { keySchema, listSchema, wholeSchema } from "./fields";

/** A level of a criterion with the words by which all jurors mean the same. */
const levelSchema = z
  .object({
    value: wholeSchema("段階の点", 0, 100),
    label: requiredText("段階の名称", 40),
    anchor: requiredText("段階の目安", 400),
  })
  .readonly();

export type Level = z.output<typeof levelSchema>;

export const LEVELS_MIN = 3;
export const WEIGHT_SUM = 100;

export const criterionSchema = z
  .object({
    key: keySchema("評価項目"),
    name: requiredText("評価項目の名称", 100),
    description: requiredText("評価項目の説明", 1000),
    weight: wholeSchema("評価項目の重み", 1, WEIGHT_SUM),
    levels: listSchema("段階", levelSchema, [LEVELS_MIN, 11]),
  })
  .readonly();

export type Criterion = z.output<typeof criterionSchema>;

export const STAGE_KEYS = ["first", "second"] as const;
export type StageKey = (typeof STAGE_KEYS)[number];

export const stageLabels = { first: "一次審査", second: "二次審査" } as const satisfies Record<StageKey, string>;

/** Of a row that the database lets have no other. */
export function stageKeyOf({ stage }: { readonly stage: string }): StageKey {
  return stage === "second" ? "second" : "first";
}

export const METHODS = ["scoring", "deliberation"] as const;
export type Method = (typeof METHODS)[number];

export const methodLabels = { scoring: "採点", deliberation: "合議" } as const satisfies Record<Method, string>;

export const stageSchema = z
  .object({
    key: choice("審査の段階", STAGE_KEYS),
    method: choice("審査の方法", METHODS),
    /** Entries of each category that go on to the next stage, or win when it is the last. */
    winners: wholeSchema("部門ごとの通過の件数", 1, 1000),
  })
  .readonly();

export type Stage = z.output<typeof stageSchema>;

/** How equal entries are put in order, step by step until they differ. */
export const tieStepSchema = z.discriminatedUnion(
  "by",
  [
    z.object({ by: z.literal("criterion"), criterion: keySchema("同点のときに見る評価項目") }),
    z.object({ by: z.literal("chair") }),
    /** A draw that anybody can repeat: from a public value that nobody knows when it is named. */
    z.object({ by: z.literal("draw"), seed: requiredText("抽選のもとにする公表値", 200) }),
  ],
  { error: "同点のときの決め方を選択してください。" },
);

export type TieStep = Readonly<z.output<typeof tieStepSchema>>;

export const QUORUMS = ["majority", "two-thirds", "all"] as const;
export type QuorumShare = (typeof QUORUMS)[number];

export const quorumLabels = {
  majority: "過半数",
  "two-thirds": "3分の2以上",
  all: "全員",
} as const satisfies Record<QuorumShare, string>;

export const quorumSchema = z
  .object({ share: choice("定足数", QUORUMS), atLeast: wholeSchema("定足数の下限の人数", 1, 100) })
  .readonly();

export type Quorum = z.output<typeof quorumSchema>;

/** Below any of these, scores are shown as they are and not adjusted for the severity of jurors. */
export const adjustmentSchema = z
  .object({
    scoresPerJuror: wholeSchema("補正に必要な、審査委員1人あたりの採点の数", FEWEST_PER_JUROR, 100),
    scoresPerEntry: wholeSchema("補正に必要な、応募1件あたりの採点の数", FEWEST_PER_ENTRY, 100),
    sharedEntries: wholeSchema("補正に必要な、ほかの審査委員と共通の応募の数", 1, 100),
    /** What entries are put in order by. Settings from before it could be chosen have none: see `rankingViewOf`. */
    rankBy: z.exactOptional(choice("順位を付ける点", RANKING_VIEWS)),
  })
  .readonly();

export const conflictsSchema = z
  .object({
    /** Years after leaving an employer in which a juror does not judge it. */
    employmentYears: wholeSchema("雇用の関係をさかのぼる年数", 0, 30),
    dealingYears: wholeSchema("取引・顧問の関係をさかのぼる年数", 0, 30),
    sameMunicipality: z.boolean({ error: "同じ自治体の応募の扱いを選択してください。" }),
  })
  .readonly();
