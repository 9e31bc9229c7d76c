import type { z } from "zod";
import { RANKING_VIEWS } from "@/lib/awards/adjustment/ranking-views";
import { FEWEST_PER_ENTRY, FEWEST_PER_JUROR } from "@/lib/awards/adjustment/refusals";
import { METHODS, QUORUMS, type Stage, type TieStep } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { checkbox, choice, optionalText, requiredText, wholeNumber } from "@/lib/forms/fields";
import { seenSettings } from "./seen";

/** Criteria that decide between equals, one after the other. */
export const TIE_CRITERIA = ["tieCriterion1", "tieCriterion2", "tieCriterion3"] as const;

const LAST_STAGE = ["none", ...METHODS] as const;

export const judgingSchema = seenSettings.extend({
  firstMethod: choice("一次審査の方法", METHODS),
  firstWinners: wholeNumber("一次審査の通過の件数", 1, 1000),
  secondMethod: choice("二次審査の方法", LAST_STAGE),
  secondWinners: wholeNumber("二次審査の通過の件数", 1, 1000),
  quorumShare: choice("定足数", QUORUMS),
  quorumAtLeast: wholeNumber("定足数の下限の人数", 1, 100),
  tieCriterion1: optionalText("1番目に見る評価項目", 40),
  tieCriterion2: optionalText("2番目に見る評価項目", 40),
  tieCriterion3: optionalText("3番目に見る評価項目", 40),
  tieChair: checkbox(),
  tieSeed: requiredText("抽選のもとにする公表値", 200),
  scoresPerJuror: wholeNumber("審査委員1人あたりの採点の数", FEWEST_PER_JUROR, 100),
  scoresPerEntry: wholeNumber("応募1件あたりの採点の数", FEWEST_PER_ENTRY, 100),
  sharedEntries: wholeNumber("共通の応募の数", 1, 100),
  rankBy: choice("順位を付ける点", RANKING_VIEWS),
  employmentYears: wholeNumber("雇用の関係をさかのぼる年数", 0, 30),
  dealingYears: wholeNumber("取引・顧問の関係をさかのぼる年数", 0, 30),
  sameMunicipality: checkbox(),
});

type Judging = z.output<typeof judgingSchema>;

export function withJudging(settings: EditionSettings, judging: Judging): EditionSettings {
  const { scoresPerJuror, scoresPerEntry, sharedEntries, rankBy } = judging;
  const { employmentYears, dealingYears, sameMunicipality } = judging;
  return {
    ...settings,
    stages: stagesOf(judging),
    quorum: { share: judging.quorumShare, atLeast: judging.quorumAtLeast },
    tieRule: tieRuleOf(judging),
    adjustment: { scoresPerJuror, scoresPerEntry, sharedEntries, rankBy },
    conflicts: { employmentYears, dealingYears, sameMunicipality },
  };
}

function stagesOf({ firstMethod, firstWinners, secondMethod, secondWinners }: Judging): readonly Stage[] {
  const first: Stage = { key: "first", method: firstMethod, winners: firstWinners };
  return secondMethod === "none" ? [first] : [first, { key: "second", method: secondMethod, winners: secondWinners }];
}

/** The draw is always the last step: it decides whatever is left. */
function tieRuleOf(judging: Judging): readonly TieStep[] {
  const criteria = TIE_CRITERIA.flatMap((name): TieStep[] => {
    const criterion = judging[name];
    return criterion === undefined ? [] : [{ by: "criterion", criterion }];
  });
  return [...criteria, ...(judging.tieChair ? [{ by: "chair" as const }] : []), { by: "draw", seed: judging.tieSeed }];
}
