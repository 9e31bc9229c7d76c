// Checks what the adjustment of every stage and category gave, against the sheets alone.

import { adjusterOf, medianOf, ranksOf, standardized } from "./adjusted.mjs";
import { check, judged, sections, settings, table } from "./archive.mjs";
import { alphaOf, meanOf, scoresIn } from "./scores.mjs";

/** Six decimals were kept; what follows from rounded variances carries their rounding along. */
const [ROUNDED, CARRIED] = [0.6e-6, 5e-5];
const LARGEST_POWER = 2 ** 23;

const near = (one, other, gap) => Math.abs(one - Number(other)) <= gap;

export function checkAdjustments() {
  const heads = table("adjustments.csv");
  const rows = table("adjusted.csv");
  const told = sections.get("adjustment") ?? [];
  for (const head of heads) {
    const { stage, category, outcome } = head;
    const name = settings.categories.find(({ key }) => key === category)?.name ?? category;
    const line = told.find(({ key }) => key === `${stage}/${category}`)?.value ?? "";
    check(`adjusted or not: ${stage}, ${name}`, line.startsWith("補正した") === (outcome === "adjusted"), line);
    const own = rows.filter((row) => row.stage === stage && row.category === category);
    checkCategory(head, own, scoresOf(stage, category));
  }
  for (const { key } of told.filter(({ key: own }) => own.includes("/") && !own.endsWith("/sha256")))
    check(
      `figures behind ${key}`,
      heads.some(({ stage, category }) => key === `${stage}/${category}`),
    );
}

function scoresOf(stage, category) {
  const scores = scoresIn(stage);
  return judged
    .filter((row) => row.category === category)
    .flatMap(({ number }) =>
      scores.get(number).map(({ juror, total }) => ({ entry: number, juror, value: total / 100 })),
    );
}

function checkCategory(head, rows, scores) {
  const given = Map.groupBy(scores, ({ entry }) => entry);
  const where = `${head.stage}, ${head.category}`;
  const lists = [...given.values()].map((list) => list.map(({ value }) => ({ total: value })));
  const alpha = lists.some((list) => list.length > 1) ? alphaOf(lists) : null;
  check(`agreement of ${where}`, alpha === null ? head.alpha === "" : near(alpha, head.alpha, ROUNDED), head.alpha);
  const means = new Map(
    [...given].map(([entry, list]) => [entry, meanOf(list.map(({ value }) => ({ total: value * 100 })))]),
  );
  checkView("raw", rows, means, ROUNDED);
  for (const { entry, scores: count } of rows)
    check(`scores of ${entry}, ${where}`, Number(count) === (given.get(entry)?.length ?? 0), count);
  if (head.outcome === "adjusted") checkModel(head, rows, scores, given);
}

function checkModel(head, rows, scores, given) {
  const adjuster = adjusterOf(scores);
  const [noise, spread] = [Number(head.noise), Number(head.jurors)];
  const penalty = spread === 0 ? Number.POSITIVE_INFINITY : (noise / spread) ** 2;
  const { of: shrunken, left } = adjuster.effectsAt(penalty);
  const { of: unshrunken, left: least } = adjuster.effectsAt(0);
  checkView(
    "median",
    rows,
    new Map([...given].map(([entry, list]) => [entry, medianOf(list.map(({ value }) => value))])),
    ROUNDED,
  );
  checkView("zScore", rows, standardized(scores), ROUNDED);
  checkView("shrunken", rows, shrunken, CARRIED);
  checkView("unshrunken", rows, unshrunken, ROUNDED);
  const where = `${head.stage}, ${head.category}`;
  check(`noise of ${where}`, near(Math.sqrt(Math.max(left, 0) / adjuster.freedom), noise, CARRIED), head.noise);
  check(`penalty of ${where}`, isBest(adjuster, penalty), penalty);
  const residual = Math.max(least, 0) / (adjuster.freedom - (adjuster.jurors.length - 1));
  for (const { entry, error_shrunken, error_unshrunken } of rows) {
    const errors = [adjuster.errorOf(entry, noise ** 2, penalty), adjuster.errorOf(entry, residual, 0)];
    check(`standard error of ${entry}`, near(errors[0], error_shrunken, CARRIED), error_shrunken);
    check(`standard error of ${entry}, unshrunken`, near(errors[1], error_unshrunken, CARRIED), error_unshrunken);
  }
}

/** No other penalty near it, nor none at all, would have explained the scores better. */
function isBest({ criterionOf }, penalty) {
  const own = criterionOf(penalty);
  if (Number.isNaN(own) || !Number.isFinite(own)) return true;
  if (penalty > LARGEST_POWER) return own <= criterionOf(1e3) + 1e-6;
  return [penalty * 1.1, penalty / 1.1].every(
    (other) => penalty < 1 / LARGEST_POWER || own <= criterionOf(other) + 1e-6,
  );
}

function checkView(view, rows, values, gap) {
  const ranks = ranksOf(values);
  for (const row of rows.filter((one) => one[view] !== "" || values.has(one.entry))) {
    const value = values.get(row.entry);
    const where = `${row.entry}, ${row.stage}`;
    check(`${view} of ${where}`, value !== undefined && near(value, row[view], gap), row[view]);
    check(`rank by ${view} of ${where}`, ranks.get(row.entry) === Number(row[`rank_${view}`]), row[`rank_${view}`]);
  }
}
