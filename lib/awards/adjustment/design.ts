import { grouped, type Panel } from "./panel";
import { type Contrast, contrastsOf } from "./spectrum";
import { at, dot, sumBy, type Vector } from "./vectors";

/** Who scored what, without the values: all that stays the same when the values are drawn again. */
export type Design = {
  readonly panel: Panel;
  /** Of the juror equations that remain when the entries are eliminated. */
  readonly contrasts: readonly Contrast[];
  /** Scores less entries: what is left to judge jurors and noise by. */
  readonly freedom: number;
};

/** Values seen through the design. */
export type Projection = {
  readonly entryMeans: Vector;
  /** Sum of squares about the entry means. */
  readonly squares: number;
  /** What the jurors' sums about the entry means say along each contrast. */
  readonly components: Vector;
  /** Differences below this are rounding. */
  readonly rounding: number;
};

const ROUNDING = 1e-20;

/** For a connected panel in which every entry was scored. */
export function designOf(panel: Panel): Design {
  return { panel, contrasts: contrastsOf(jurorMatrix(panel)), freedom: panel.values.length - panel.entryIds.length };
}

export function projected({ panel, contrasts }: Design, values: Vector): Projection {
  const entryMeans = entryMeansOf(panel, values);
  const left = values.map((value, index) => value - at(entryMeans, at(panel.entryOf, index)));
  const jurorSums = sumBy(panel.jurorOf, left, panel.jurorIds.length);
  return {
    entryMeans,
    squares: dot(left, left),
    components: contrasts.map(({ vector }) => dot(vector, jurorSums)),
    rounding: ROUNDING * dot(values, values),
  };
}

export function entryMeansOf({ entryOf, perEntry }: Panel, values: Vector): Vector {
  return sumBy(entryOf, values, perEntry.length).map((total, entry) => total / at(perEntry, entry));
}

/**
 * Z'MZ of Henderson's mixed model equations, where M takes out the entry means: for each entry with n scores, one less 1/n for
 * each of its jurors and -1/n for each two of them.
 */
function jurorMatrix({ entryOf, jurorOf, perJuror, perEntry }: Panel): readonly Vector[] {
  const rows = perJuror.map((count, juror) => perJuror.map((_, other) => (juror === other ? count : 0)));
  for (const jurors of grouped(entryOf, jurorOf, perEntry.length)) {
    for (const juror of jurors) {
      const row = rows[juror] ?? [];
      for (const other of jurors) row[other] = at(row, other) - 1 / jurors.length;
    }
  }
  return rows;
}

/** What a vector over jurors amounts to for each entry: the mean over its jurors. */
export function overEntries(panel: Panel, jurors: Vector): Vector {
  return entryMeansOf(
    panel,
    panel.jurorOf.map((juror) => at(jurors, juror)),
  );
}

/** Juror values from what they are along the contrasts. They sum to zero. */
export function fromContrasts({ panel, contrasts }: Design, along: Vector): Vector {
  const jurors = panel.jurorIds.map(() => 0);
  contrasts.forEach(({ vector }, index) => {
    const times = at(along, index);
    for (let juror = 0; juror < jurors.length; juror += 1) {
      jurors[juror] = at(jurors, juror) + times * at(vector, juror);
    }
  });
  return jurors;
}
