import type { AssignmentProblem } from "./problem";

const WEIGHT_MAX = 100;
const COUNT_MAX = 1_000_000;

/** @throws RangeError for what no form lets through: the same id twice, or numbers that are not whole or out of range. */
export function checkNumbers({ entries, jurors, weights, link }: AssignmentProblem): void {
  checkOnce(entries);
  checkOnce(jurors);
  const { overlap, commonAtMost } = link ?? { overlap: 0, commonAtMost: 0 };
  checkWhole([overlap, commonAtMost, ...entries.map(({ coverage }) => coverage)], COUNT_MAX);
  checkWhole(
    jurors.flatMap(({ cap, minimum }) => [cap, minimum]),
    COUNT_MAX,
  );
  checkWhole(Object.values(weights), WEIGHT_MAX);
  for (const { expertise } of jurors) {
    checkWhole(Object.values(expertise.categories), WEIGHT_MAX);
    checkWhole(Object.values(expertise.topics), WEIGHT_MAX);
  }
}

function checkOnce(items: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new RangeError(`The id ${id} twice.`);
    seen.add(id);
  }
}

function checkWhole(values: readonly number[], most: number): void {
  const wrong = values.find((value) => !Number.isInteger(value) || value < 0 || value > most);
  if (wrong !== undefined) throw new RangeError(`Not a whole number from 0 to ${most}: ${wrong}.`);
}
