/** No figure of the report rests on fewer people or organisations than this. */
export const FEWEST = 5;

/** Something that is counted, and who is behind it. */
export type Cell = {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Ids of persons or organisations, as often as they come. */
  readonly people: readonly string[];
};

/** A line of the report; `null` where the figure rests on too few. */
export type Row = { readonly key: string; readonly label: string; readonly value: number | string | null };

/**
 * The cells of a breakdown, so that none that is not empty rests on fewer than `FEWEST`: those that do are joined with each other,
 * and then with the smallest of the others, until they do not. Nothing can be subtracted, because what is joined is told as one
 * figure or not at all. Empty cells stay: nobody is behind them.
 */
export function safeRows(cells: readonly Cell[]): Row[] {
  const small = cells.filter(isSmall);
  if (small.length === 0) return cells.map(rowOf);
  const others = cells
    .filter((cell) => cell.count > 0 && !isSmall(cell))
    .toSorted((one, other) => size(one) - size(other));
  let joined = small.reduce(join);
  for (const cell of others) {
    if (!isSmall(joined)) break;
    joined = join(joined, cell);
  }
  const kept = cells.filter(({ key }) => !joined.key.split("+").includes(key));
  return [...kept.map(rowOf), rowOf(joined)];
}

/** One figure by itself. */
export function safeRow(cell: Cell): Row {
  return rowOf(cell);
}

function rowOf(cell: Cell): Row {
  return { key: cell.key, label: cell.label, value: isSmall(cell) ? null : cell.count };
}

function isSmall(cell: Cell): boolean {
  return cell.count > 0 && size(cell) < FEWEST;
}

function size({ people }: Cell): number {
  return new Set(people).size;
}

function join(one: Cell, other: Cell): Cell {
  return {
    key: `${one.key}+${other.key}`,
    label: `${one.label}、${other.label}`,
    count: one.count + other.count,
    people: [...one.people, ...other.people],
  };
}

/** One cell for each of these values, in their order. */
export function cellsOf<Item>(
  values: readonly { readonly key: string; readonly label: string }[],
  items: readonly Item[],
  of: (item: Item) => { readonly key: string; readonly person: string },
): Cell[] {
  const placed = items.map(of);
  return values.map(({ key, label }) => {
    const own = placed.filter((one) => one.key === key);
    return { key, label, count: own.length, people: own.map(({ person }) => person) };
  });
}
