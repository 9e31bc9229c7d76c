import type { Actor } from "@/lib/access/actor";
import { adjustmentActionLabels, adjustmentStatusLabels } from "@/lib/awards/adjustment/labels";
import {
  type AdjustmentRelation,
  adjustmentPermissions,
  relationsTo as toAdjustment,
} from "@/lib/awards/adjustment/permissions";
import { adjustmentWorkflow } from "@/lib/awards/adjustment/workflow";
import { advanceActionLabels, advanceStatusLabels } from "@/lib/awards/advances/labels";
import { type AdvanceRelation, advancePermissions, relationsTo as toAdvance } from "@/lib/awards/advances/permissions";
import { advanceWorkflow } from "@/lib/awards/advances/workflow";
import { grantRows, type Matrix, stepRows } from "./matrix";
import { holdersOf, SAMPLE_ACCOUNT } from "./people";

const adjustment = {
  officer: "その年度の応募に利益相反のない表彰担当",
  worker: "自動処理",
} as const satisfies Record<AdjustmentRelation, string>;

const advance = {
  officer: "その年度の応募に利益相反のない表彰担当",
  proposer: "案を出した表彰担当",
  second: "案を出した人ではない表彰担当",
  worker: "自動処理",
} as const satisfies Record<AdvanceRelation, string>;

/** Nobody, oneself and a colleague as whoever proposed it. */
const toAdvances = (actor: Actor) =>
  [null, SAMPLE_ACCOUNT, "colleague"].flatMap((proposedBy) => toAdvance(actor, { proposedBy, isInConflict: false }));

function columns(labels: Readonly<Record<string, string>>, relationsOf: (actor: Actor) => readonly string[]) {
  return Object.entries(labels).map(([relation, label]) => ({ label, holders: holdersOf(relation, relationsOf) }));
}

/** Of what the scores amount to and of who goes on by it: read from the tables that decide. */
export const awardAdvanceMatrices: readonly Matrix[] = [
  {
    key: "awardAdjustments",
    title: "得点の調整",
    relations: columns(adjustment, (actor) => toAdjustment(actor, { isInConflict: false })),
    rows: [
      ...grantRows(adjustmentPermissions, Object.keys(adjustment), {
        ability: { view: "調整した得点を見る", export: "ファイルに書き出す" },
        status: adjustmentStatusLabels,
      }),
      ...stepRows(adjustmentWorkflow, Object.keys(adjustment), {
        action: adjustmentActionLabels,
        status: adjustmentStatusLabels,
      }),
    ],
  },
  {
    key: "awardAdvances",
    title: "二次審査に進む応募",
    relations: columns(advance, toAdvances),
    rows: [
      ...grantRows(advancePermissions, Object.keys(advance), {
        ability: { view: "進む応募を見る" },
        status: advanceStatusLabels,
      }),
      ...stepRows(advanceWorkflow, Object.keys(advance), { action: advanceActionLabels, status: advanceStatusLabels }),
    ],
  },
];
