import type { Actor } from "@/lib/access/actor";
import { assignmentActionLabels, assignmentStatusLabels } from "@/lib/awards/assignment/labels";
import {
  type AssignmentRelation,
  assignmentPermissions,
  relationsTo as toAssignment,
} from "@/lib/awards/assignment/permissions";
import { assignmentWorkflow } from "@/lib/awards/assignment/workflow";
import { roundActionLabels, roundStatusLabels } from "@/lib/awards/rounds/labels";
import { type RoundRelation, roundPermissions, relationsTo as toRound } from "@/lib/awards/rounds/permissions";
import { roundWorkflow } from "@/lib/awards/rounds/workflow";
import { sheetActionLabels, sheetStatusLabels } from "@/lib/awards/scoring/labels";
import { type SheetRelation, sheetPermissions, relationsTo as toSheet } from "@/lib/awards/scoring/permissions";
import { sheetWorkflow } from "@/lib/awards/scoring/workflow";
import { grantRows, type Matrix, stepRows } from "./matrix";
import { holdersOf, SAMPLE_ACCOUNT, SAMPLE_EDITION } from "./people";

const assignment = { officer: "表彰担当", worker: "自動処理" } as const satisfies Record<AssignmentRelation, string>;

const sheet = {
  judge: "その評価票の審査委員本人",
  officer: "表彰担当",
  worker: "自動処理",
} as const satisfies Record<SheetRelation, string>;

const round = {
  officer: "表彰担当",
  proposer: "再開を依頼した表彰担当",
  second: "再開を依頼した人ではない表彰担当",
  judge: "その年度の審査委員（就任と利益相反の申告の後）",
  worker: "自動処理",
} as const satisfies Record<RoundRelation, string>;

/** Nobody, oneself and a colleague as whoever asked for it first. */
const toRounds = (actor: Actor) =>
  [null, SAMPLE_ACCOUNT, "colleague"].flatMap((reopenAskedBy) =>
    toRound(actor, { editionId: SAMPLE_EDITION, reopenAskedBy }),
  );

function columns(labels: Readonly<Record<string, string>>, relationsOf: (actor: Actor) => readonly string[]) {
  return Object.entries(labels).map(([relation, label]) => ({ label, holders: holdersOf(relation, relationsOf) }));
}

/** Of what jurors give: read from the tables that decide. */
export const awardScoringMatrices: readonly Matrix[] = [
  {
    key: "awardAssignments",
    title: "審査委員の割り当て",
    relations: columns(assignment, toAssignment),
    rows: [
      ...grantRows(assignmentPermissions, Object.keys(assignment), {
        ability: {
          view: "割り当てを見る（利益相反のある応募を除く）",
          forbid: "担当させない指定をする、外す",
          solve: "案を計算する",
        },
        status: assignmentStatusLabels,
      }),
      ...stepRows(assignmentWorkflow, Object.keys(assignment), {
        action: assignmentActionLabels,
        status: assignmentStatusLabels,
      }),
    ],
  },
  {
    key: "awardSheets",
    title: "評価票",
    relations: columns(sheet, (actor) => toSheet(actor, { accountId: SAMPLE_ACCOUNT })),
    rows: [
      ...grantRows(sheetPermissions, Object.keys(sheet), {
        ability: {
          view: "点と理由を見る（採点の終了前）",
          write: "点と理由を書く",
          follow: "進み具合を見る（点を除く）",
        },
        status: sheetStatusLabels,
      }),
      ...stepRows(sheetWorkflow, Object.keys(sheet), { action: sheetActionLabels, status: sheetStatusLabels }),
    ],
  },
  {
    key: "awardRounds",
    title: "採点期間",
    relations: columns(round, toRounds),
    rows: [
      ...grantRows(roundPermissions, Object.keys(round), {
        ability: { view: "採点期間を見る", extend: "期限を変える", remind: "採点を案内する" },
        status: roundStatusLabels,
      }),
      ...stepRows(roundWorkflow, Object.keys(round), { action: roundActionLabels, status: roundStatusLabels }),
    ],
  },
];
