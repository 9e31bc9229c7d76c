import { type Agreement, agreementOf } from "@/lib/awards/adjustment/agreement";
import { panelOf } from "@/lib/awards/adjustment/panel";
import { countedScores, type Score } from "@/lib/awards/adjustment/round";
import { stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import type { IntegrityFacts } from "@/lib/awards/integrity/facts";
import { FEWEST, type Row } from "@/lib/awards/integrity/groups";
import type { Section } from "@/lib/awards/integrity/report";
import { type StageSheets, sheetsByStage } from "@/lib/awards/integrity/stages";

const ALPHA_DIGITS = 3;

/** Of fewer jurors, each could work out what the others gave. */
export function agreementSection(facts: IntegrityFacts): Section {
  return {
    key: "agreement",
    title: "審査委員の一致度",
    note: "提出された採点の合計点から計算した、クリッペンドルフのα（間隔尺度）です。1は完全な一致、0は偶然と同じ程度の一致を表します。",
    rows: sheetsByStage(facts).flatMap((own) =>
      facts.settings.categories.map((category) => rowOf(scoresOf(facts, own, category.key), own, category)),
    ),
  };
}

type Named = { readonly key: string; readonly name: string };

function rowOf(scores: readonly Score[], { stage }: StageSheets, { key, name }: Named): Row {
  const isFew = new Set(scores.map(({ jurorId }) => jurorId)).size < FEWEST;
  const value = isFew ? null : inFigures(agreement(scores));
  return { key: `${key}/${stage}/alpha`, label: `${stageLabels[stage]}：${name}のα`, value };
}

function scoresOf({ entries }: IntegrityFacts, { sheets }: StageSheets, category: string): Score[] {
  const judged = new Set(
    entries.filter((entry) => entry.category === category && entry.status === "ELIGIBLE").map(({ id }) => id),
  );
  return sheets.flatMap(({ entryId, jurorId, status, total }) =>
    status === "SUBMITTED" && total !== null && judged.has(entryId) ? [{ entryId, jurorId, value: total }] : [],
  );
}

function agreement(scores: readonly Score[]): Agreement {
  const entryIds = [...new Set(scores.map(({ entryId }) => entryId))].sort();
  return agreementOf(panelOf(entryIds, countedScores({ entryIds, referenceIds: [], scores })));
}

function inFigures({ alpha }: Agreement): string | null {
  return alpha === null ? null : alpha.toFixed(ALPHA_DIGITS);
}
