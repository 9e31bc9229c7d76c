import type { Row } from "./rows";
import { settingsInWords } from "./settings-in-words";
import type { EditionSettings } from "./settings-shape";

/** One thing that two versions of the settings say differently; null on the side on which it is not there. */
export type Difference = {
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * What changed, in the order of the settings. Lists are compared by key: another order is a difference of the order and of nothing
 * else, and an item that came or went is told once, by its name, without its parts.
 */
export function differences(before: EditionSettings, after: EditionSettings): readonly Difference[] {
  const [old, now] = [byPath(settingsInWords(before)), byPath(settingsInWords(after))];
  const paths = [...new Set([...now.keys(), ...old.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (isSame(was, is) || isPartOfOneSided(was ?? is, old, now)) return [];
    return [{ path, label: (is ?? was)?.label ?? path, before: was?.value ?? null, after: is?.value ?? null }];
  });
}

type Rows = ReadonlyMap<string, Row>;

function byPath(rows: readonly Row[]): Rows {
  return new Map(rows.map((row) => [row.path, row]));
}

/** An order is the same as long as nothing but coming and going has changed it. */
function isSame(was: Row | undefined, is: Row | undefined): boolean {
  if (was === undefined || is === undefined) return false;
  if (was.canonical === is.canonical) return true;
  if (was.order === null || is.order === null) return false;
  return was.order.toSorted().join(" ") !== is.order.toSorted().join(" ");
}

function isPartOfOneSided(row: Row | undefined, old: Rows, now: Rows): boolean {
  return row?.within.some((path) => old.has(path) !== now.has(path)) ?? false;
}
