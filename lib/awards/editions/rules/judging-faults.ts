import { entrantPlaces } from "./category-schema";
import { type Fault, faultsAmong, repeated } from "./faults";
import { type Criterion, STAGE_KEYS, stageLabels, WEIGHT_SUM } from "./judging-schema";
import type { EditionSettings } from "./settings-shape";
import { tieFaults } from "./tie-faults";

/** What has to hold for entries to be judged: criteria, stages, ties, quorum and adjustment. */
export function judgingFaults(settings: EditionSettings): readonly Fault[] {
  return [
    ...repeated(settings.criteria, ["criteria"], "評価項目"),
    ...settings.criteria.flatMap(levelFaults),
    ...weightFaults(settings.criteria),
    ...stageFaults(settings),
    ...tieFaults(settings),
    ...panelFaults(settings),
  ];
}

function levelFaults({ name, levels }: Criterion, index: number): readonly Fault[] {
  return levels.flatMap(({ value, label }, place) => {
    const earlier = levels.slice(0, place);
    const last = earlier.at(-1);
    return faultsAmong([
      last !== undefined &&
        value <= last.value && {
          path: ["criteria", index, "levels", place, "value"],
          message: `「${name}」の段階の点は、低い段階から順に大きくしてください（「${last.label}」${last.value}点の次が「${label}」${value}点になっています）。`,
        },
      earlier.some((one) => one.label === label) && {
        path: ["criteria", index, "levels", place, "label"],
        message: `「${name}」の段階の名称「${label}」が重なっています。見分けられる名称に変えてください。`,
      },
    ]);
  });
}

function weightFaults(criteria: readonly Criterion[]): readonly Fault[] {
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  const [distance, act] = [Math.abs(WEIGHT_SUM - sum), sum < WEIGHT_SUM ? "増やして" : "減らして"];
  return faultsAmong([
    sum !== WEIGHT_SUM && {
      path: ["criteria"],
      message: `評価項目の重みの合計が${sum}です。${WEIGHT_SUM}になるように、合わせて${distance}${act}ください。`,
    },
  ]);
}

function stageFaults({ stages, categories }: EditionSettings): readonly Fault[] {
  const places = Math.max(...categories.map(entrantPlaces));
  const last = stages.length - 1;
  return stages.flatMap(({ key, method, winners }, index) => {
    const [expected, before] = [STAGE_KEYS[index], stages[index - 1]];
    return faultsAmong([
      expected !== undefined &&
        key !== expected && {
          path: ["stages", index, "key"],
          message: `審査の${index + 1}番目の段階は「${stageLabels[expected]}」にしてください。`,
        },
      before !== undefined &&
        before.method === "deliberation" &&
        method === "scoring" && {
          path: ["stages", index, "method"],
          message: `合議の後に採点をする進め方は選べません。${stageLabels[key]}の方法を「合議」にするか、その前の段階の方法を「採点」にしてください。`,
        },
      before !== undefined &&
        winners > before.winners && {
          path: ["stages", index, "winners"],
          message: `${stageLabels[key]}の通過の件数（${winners}件）は、その前の段階の通過の件数（${before.winners}件）以下にしてください。`,
        },
      index === last &&
        winners !== places && {
          path: ["stages", index, "winners"],
          message: `最後の審査の通過の件数（${winners}件）は、賞の数が最も多い部門で応募者が受ける賞の数（${places}件）と同じにしてください。`,
        },
    ]);
  });
}

function panelFaults({ quorum, adjustment, categories }: EditionSettings): readonly Fault[] {
  const jury = Math.min(...categories.map(({ jurySize }) => jurySize));
  const coverage = Math.min(...categories.map((category) => category.coverage));
  return faultsAmong([
    quorum.atLeast > jury && {
      path: ["quorum", "atLeast"],
      message: `定足数の下限の人数（${quorum.atLeast}人）は、審査委員が最も少ない部門の人数（${jury}人）以下にしてください。`,
    },
    adjustment.scoresPerEntry > coverage && {
      path: ["adjustment", "scoresPerEntry"],
      message: `補正に必要な、応募1件あたりの採点の数（${adjustment.scoresPerEntry}）は、1件を採点する審査委員の人数（${coverage}人）以下にしてください。`,
    },
    adjustment.sharedEntries > adjustment.scoresPerJuror && {
      path: ["adjustment", "sharedEntries"],
      message: `補正に必要な、ほかの審査委員と共通の応募の数（${adjustment.sharedEntries}）は、審査委員1人あたりの採点の数（${adjustment.scoresPerJuror}）以下にしてください。`,
    },
  ]);
}
