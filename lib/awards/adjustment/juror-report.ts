import { designOf } from "./design";
import { type Drift, driftOf, halvesOf } from "./drift";
import { type Model, modelOf } from "./model";
import { panelOf } from "./panel";
import { type Reason, refusalsOf } from "./refusals";
import { countedScores, type Round, rankedIds, type Settings, type TimedScore } from "./round";
import { jurorErrorsOf } from "./standard-errors";
import { at } from "./vectors";

/** In points above the average juror: the own effect as it is, and held back as the adjustment uses it. */
type Severity = { readonly own: number; readonly shrunken: number; readonly standardError: number };

export type JurorLine = {
  readonly jurorId: string;
  readonly scores: number;
  readonly severity: Severity;
  readonly severityInWords: string;
  readonly drift: Drift | null;
  readonly driftInWords: string;
};

export type JurorReport =
  | { readonly kind: "reported"; readonly jurors: readonly JurorLine[] }
  | { readonly kind: "notReported"; readonly reasons: readonly Reason[] };

/** Nearer to zero than so many standard errors is chance: with two, some of sixty jurors would be called strict for nothing. */
export const NOTABLE_ERRORS = 3;

/** What each juror is like. For the office only: jurors and applicants never see it. */
export function jurorReport(round: Round<TimedScore>, settings: Pick<Settings, "perJuror" | "perEntry">): JurorReport {
  const scores = countedScores(round);
  const panel = panelOf(rankedIds(round), scores);
  const reasons = refusalsOf(panel, settings);
  if (reasons.length > 0) return { kind: "notReported", reasons };
  const design = designOf(panel);
  const model = modelOf(design, panel.values);
  const errors = jurorErrorsOf(design, model);
  const jurors = panel.jurorIds.map((jurorId, juror): JurorLine => {
    const severity = severityOf(model, juror, at(errors, juror));
    const drift = driftOf(design, model, halvesOf(jurorId, scores));
    return {
      jurorId,
      scores: at(panel.perJuror, juror),
      severity,
      severityInWords: severityInWords(severity),
      drift,
      driftInWords: driftInWords(drift),
    };
  });
  return { kind: "reported", jurors };
}

function severityOf({ unshrunken, shrunken }: Model, juror: number, standardError: number): Severity {
  return { own: at(unshrunken.jurors, juror), shrunken: at(shrunken.jurors, juror), standardError };
}

function severityInWords({ own, standardError }: Severity): string {
  if (!isNotable(own, standardError)) return "ほかの審査委員との差は、偶然の範囲です。";
  return `ほかの審査委員より平均${Math.abs(own).toFixed(1)}点${own < 0 ? "厳しい" : "甘い"}採点です。`;
}

function driftInWords(drift: Drift | null): string {
  if (drift === null) return "採点の重なりが少ないため、前半と後半を比べられません。";
  const { points, standardError } = drift;
  if (!isNotable(points, standardError)) return "前半と後半の差は、偶然の範囲です。";
  return `後半は前半より平均${Math.abs(points).toFixed(1)}点${points < 0 ? "厳しく" : "甘く"}なっています。`;
}

/** Less than a tenth of a point would read as nothing. */
function isNotable(points: number, standardError: number): boolean {
  return Math.abs(points) > Math.max(NOTABLE_ERRORS * standardError, LEAST_POINTS);
}

const LEAST_POINTS = 0.05;
