import type { RankingView } from "@/lib/awards/adjustment/ranking-views";
import { viewLabels } from "@/lib/awards/adjustment/views";
import {
  type Criterion,
  type Level,
  methodLabels,
  quorumLabels,
  type Stage,
  stageLabels,
  type TieStep,
} from "./judging-schema";
import { choiceOf, count, field, group, list, type Table, text } from "./rows";
import type { EditionSettings } from "./settings-shape";

type Judging = Pick<EditionSettings, "criteria" | "stages" | "tieRule" | "quorum" | "adjustment" | "conflicts">;

const levelTable: Table<Level> = {
  value: () => [],
  label: text("名称"),
  anchor: text("目安"),
};

const criterionTable: Table<Criterion> = {
  key: () => [],
  name: text("名称"),
  description: text("説明"),
  weight: count("重み", ""),
  levels: list("段階", {
    keyOf: ({ value }) => String(value),
    nameOf: ({ value }) => `${value}点`,
    table: levelTable,
  }),
};

const stageTable: Table<Stage> = {
  key: () => [],
  method: choiceOf("方法", methodLabels),
  winners: count("部門ごとの通過の件数", "件"),
};

/** The tie rule names criteria, so it needs their names. */
export function judgingTable({ criteria }: Pick<Judging, "criteria">): Table<Judging> {
  return {
    criteria: list("評価項目", {
      keyOf: ({ key }) => key,
      nameOf: ({ name }) => name,
      table: criterionTable,
    }),
    stages: list("審査の段階", {
      keyOf: ({ key }) => key,
      nameOf: ({ key }) => stageLabels[key],
      table: stageTable,
    }),
    tieRule: field("同点のときの決め方", (steps) =>
      steps.map((step, index) => `${index + 1}. ${stepInWords(step, criteria)}`).join("\n"),
    ),
    quorum: group({ share: choiceOf("定足数", quorumLabels), atLeast: count("定足数の下限", "人") }),
    adjustment: group<EditionSettings["adjustment"]>({
      scoresPerJuror: count("補正に必要な、審査委員1人あたりの採点の数", "件"),
      scoresPerEntry: count("補正に必要な、応募1件あたりの採点の数", "件"),
      sharedEntries: count("補正に必要な、ほかの審査委員と共通の応募の数", "件"),
      rankBy: (chosen: RankingView | undefined, at) =>
        chosen === undefined ? [] : choiceOf("順位を付ける点", viewLabels)(chosen, at),
    }),
    conflicts: group({
      employmentYears: count("雇用の関係をさかのぼる年数", "年"),
      dealingYears: count("取引・顧問の関係をさかのぼる年数", "年"),
      sameMunicipality: field("同じ自治体の応募", (isConflict: boolean) =>
        isConflict ? "審査から外れる" : "審査から外れない",
      ),
    }),
  };
}

/** One step of the tie rule. */
export function stepInWords(step: TieStep, criteria: readonly Criterion[]): string {
  switch (step.by) {
    case "criterion":
      return `「${criteria.find(({ key }) => key === step.criterion)?.name ?? step.criterion}」の点`;
    case "chair":
      return "審査委員長の判断";
    case "draw":
      return `抽選（${step.seed}）`;
  }
}
