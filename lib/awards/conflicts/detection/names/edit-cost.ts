/**
 * A slip of the keyboard in kana and letters costs 1; another kanji, or a long vowel that JIS Z 8301 does not let go, makes another
 * word; another number or quarter is on purpose.
 */
const SLIP = 1;
const OTHER_WORD = 2;
const ON_PURPOSE = 4;

const TELLING = /[\p{Nd}&東西南北上下前後左右大小新本中央内外第一二三四五六七八九十]/u;

function costOf(character: string): number {
  if (TELLING.test(character)) return ON_PURPOSE;
  return /[\p{sc=Han}ー]/u.test(character) ? OTHER_WORD : SLIP;
}

type Compared = { readonly one: string; readonly other: string; readonly limit: number };

/**
 * Damerau-Levenshtein distance in its restricted form (optimal string alignment: no part is edited twice), weighted, over code
 * points. Infinity as soon as it is certain to be above the limit.
 */
export function editCost({ one, other, limit }: Compared): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let [before, last]: [readonly number[], readonly number[]] = [[], firstRow(b)];
  for (const index of a.keys()) {
    const row = nextRow({ a, b, index, before, last });
    if (Math.min(...row, ...last) > limit) return Number.POSITIVE_INFINITY;
    [before, last] = [last, row];
  }
  const cost = at(last, b.length);
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

function firstRow(b: readonly string[]): readonly number[] {
  const row = [0];
  for (const character of b) row.push(at(row, row.length - 1) + costOf(character));
  return row;
}

type Step = {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly index: number;
  readonly before: readonly number[];
  readonly last: readonly number[];
};

function nextRow({ a, b, index, before, last }: Step): readonly number[] {
  const here = a[index] ?? "";
  const row = [at(last, 0) + costOf(here)];
  for (const [place, there] of b.entries()) {
    const change = Math.max(costOf(here), costOf(there));
    const isSwap = index > 0 && place > 0 && here === b[place - 1] && a[index - 1] === there;
    row.push(
      Math.min(
        at(last, place) + (here === there ? 0 : change),
        at(last, place + 1) + costOf(here),
        at(row, place) + costOf(there),
        isSwap ? at(before, place - 1) + change : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return row;
}

function at(row: readonly number[], place: number): number {
  return row[place] ?? Number.POSITIVE_INFINITY;
}
