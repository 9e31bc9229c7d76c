// Totals of sheets, and what follows from them without any adjustment.
import { add, judged, settings, sheets } from "./archive.mjs";

/** The weighted total of a sheet in hundredths, half up: each criterion from its lowest to its highest level. */
function totalOf(sheet) {
  const isWhole = settings.criteria.every(({ key, levels }) =>
    levels.some(({ value }) => String(value) === sheet[`level_${key}`]),
  );
  if (!isWhole) return null;
  let [top, bottom] = [0n, 1n];
  for (const { key, weight, levels } of settings.criteria) {
    const values = levels.map(({ value }) => value);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const [part, of] = [BigInt(weight * (Number(sheet[`level_${key}`]) - low)), BigInt(high - low)];
    [top, bottom] = [top * of + part * bottom, bottom * of];
  }
  return Number((200n * top + bottom) / (2n * bottom));
}

/** What counts, by entry, in a stage. */
export function scoresIn(stage) {
  const scores = new Map(judged.map(({ number }) => [number, []]));
  for (const sheet of sheets.filter((row) => row.stage === stage && row.status === "SUBMITTED")) {
    const total = totalOf(sheet);
    if (total !== null) scores.get(sheet.entry)?.push({ juror: sheet.juror, total });
  }
  return scores;
}

export const meanOf = (given) => add(given.map(({ total }) => total)) / given.length / 100;

/** Krippendorff's alpha by its coincidences, the squares of all differences against each other. */
export function alphaOf(lists) {
  const units = lists.map((given) => given.map(({ total }) => total)).filter((unit) => unit.length > 1);
  const all = units.flat();
  const squares = (values) => add(values.flatMap((one) => values.map((other) => (one - other) ** 2)));
  const observed = add(units.map((unit) => squares(unit) / (unit.length - 1))) / all.length;
  const expected = squares(all) / (all.length * (all.length - 1));
  return expected > 0 ? 1 - observed / expected : null;
}
