import { type Fault, faultsAmong } from "./faults";
import type { TieStep } from "./judging-schema";
import type { EditionSettings } from "./settings-shape";

/**
 * The steps have to decide in every case: a criterion may be equal too, and the chair may have to leave the room, so the last step
 * is a draw, and nothing comes after one.
 */
export function tieFaults({ tieRule, criteria }: Pick<EditionSettings, "tieRule" | "criteria">): readonly Fault[] {
  const last = tieRule.length - 1;
  return tieRule.flatMap((step, index) =>
    faultsAmong([
      step.by === "criterion" &&
        criteria.every(({ key }) => key !== step.criterion) && {
          path: ["tieRule", index, "criterion"],
          message: `同点のときに見る評価項目「${step.criterion}」がありません。評価項目の中から選んでください。`,
        },
      tieRule.slice(0, index).some((earlier) => isSameStep(earlier, step)) && {
        path: ["tieRule", index],
        message: `同点のときの決め方の${index + 1}番目が、前と重なっています。どちらかを除いてください。`,
      },
      index === last &&
        step.by !== "draw" && {
          path: ["tieRule", index],
          message: "同点のときの決め方の最後は「抽選」にしてください。ほかの方法では決まらない場合があります。",
        },
      index !== last &&
        step.by === "draw" && {
          path: ["tieRule", index],
          message: "抽選で必ず決まります。同点のときの決め方では、「抽選」を最後にしてください。",
        },
    ]),
  );
}

function isSameStep(one: TieStep, other: TieStep): boolean {
  if (one.by === "criterion") return other.by === "criterion" && one.criterion === other.criterion;
  return one.by === other.by;
}
