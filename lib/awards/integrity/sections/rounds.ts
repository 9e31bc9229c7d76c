import { STAGE_KEYS, stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import type { IntegrityFacts, RoundFact } from "@/lib/awards/integrity/facts";
import type { Row } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";
import { formatDateTime } from "@/lib/japan/dates";

export function roundSection({ rounds }: IntegrityFacts): Section {
  return {
    key: "rounds",
    title: "採点の期間",
    note: "終えた採点の再開には、職員二人の承認が必要です。",
    rows: rounds.flatMap(rowsOf),
  };
}

function rowsOf({ stage, openedAt, closedAt, isWaived, reopenings, extensions }: RoundFact): Row[] {
  const key = STAGE_KEYS.find((one) => one === stage);
  const name = key === undefined ? stage : stageLabels[key];
  const at = (moment: Date | null) => (moment === null ? "なし" : formatDateTime(moment));
  return [
    { key: `${stage}/opened`, label: `${name}：採点の開始`, value: at(openedAt) },
    { key: `${stage}/closed`, label: `${name}：採点の終了`, value: at(closedAt) },
    { key: `${stage}/calibrated`, label: `${name}：基準合わせを待たずに開始`, value: isWaived ? "あり" : "なし" },
    { key: `${stage}/extensions`, label: `${name}：採点の期限の変更`, value: extensions },
    { key: `${stage}/reopenings`, label: `${name}：採点の再開`, value: reopenings },
  ];
}
