import { at, dot, sum, type Vector } from "./vectors";

/** An eigenvalue with its eigenvector of length one. */
export type Contrast = { readonly value: number; readonly vector: Vector };

const ORTHOGONAL = 1e-14;
const SWEEPS_MAX = 60;

/**
 * Eigenvectors of a connected panel's juror matrix, but for the constant one: its rows sum to zero, so that adding the same to
 * all jurors is the one thing that scores cannot show. Largest value first, all positive.
 *
 * One-sided Jacobi rotations of the rows (Hestenes 1958; Golub & Van Loan, Matrix Computations, 8.6.3). The constant vector
 * is first given a value above all others (Gershgorin: twice the largest diagonal bounds them), and then left out.
 */
export function contrastsOf(matrix: readonly Vector[]): readonly Contrast[] {
  const above = 3 * Math.max(...matrix.map((row, place) => at(row, place)));
  const rows = matrix.map((row) => row.map((cell) => cell + above / matrix.length));
  return orthogonalized(rows)
    .map(contrastOf)
    .toSorted((one, other) => other.value - one.value)
    .slice(1);
}

function contrastOf(row: Vector): Contrast {
  const value = Math.sqrt(dot(row, row));
  return { value, vector: row.map((cell) => cell / value) };
}

function orthogonalized(matrix: readonly Vector[]): readonly Vector[] {
  const rows = [...matrix];
  for (let sweep = 0; sweep < SWEEPS_MAX; sweep += 1) {
    if (sum(rows.map((_, place) => rotationsFrom(rows, place))) === 0) return rows;
  }
  return rows;
}

/** Turns one row against each later one, and counts the pairs that were not yet orthogonal. */
function rotationsFrom(rows: Vector[], first: number): number {
  let count = 0;
  for (let second = first + 1; second < rows.length; second += 1) {
    const [one, other] = [rows[first] ?? [], rows[second] ?? []];
    const turned = rotated(one, other);
    if (turned === null) continue;
    [rows[first], rows[second]] = turned;
    count += 1;
  }
  return count;
}

function rotated(one: Vector, other: Vector): [Vector, Vector] | null {
  const [squareOne, squareOther, product] = [dot(one, one), dot(other, other), dot(one, other)];
  if (Math.abs(product) <= ORTHOGONAL * Math.sqrt(squareOne * squareOther)) return null;
  const zeta = (squareOther - squareOne) / (2 * product);
  const tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = cosine * tangent;
  return [
    one.map((cell, place) => cosine * cell - sine * at(other, place)),
    one.map((cell, place) => sine * cell + cosine * at(other, place)),
  ];
}
