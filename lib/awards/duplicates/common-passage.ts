/** Shorter ones come about by chance. */
const LEAST = 12;

/** Longer texts are looked through up to here, in characters. */
const MOST_READ = 4000;

/** The longest passage that stands in both texts word by word, but for width and spaces; null when it is short. */
export function commonPassage(one: string, other: string): string | null {
  const [a, b] = [readable(one), readable(other)];
  const { end, length } = longestRun(codePoints(a), codePoints(b));
  return length < LEAST ? null : a.slice(end - length, end).join("");
}

function readable(text: string): readonly string[] {
  return [...text.normalize("NFKC").replace(/\s+/g, "")].slice(0, MOST_READ);
}

function codePoints(characters: readonly string[]): Int32Array {
  return Int32Array.from(characters, (character) => character.codePointAt(0) ?? 0);
}

/** The longest common substring, by the length of the run that ends at each pair of places; of equal ones the first. */
function longestRun(a: Int32Array, b: Int32Array): { readonly end: number; readonly length: number } {
  const runs = new Int32Array(b.length + 1);
  let [end, longest] = [0, 0];
  for (let row = 0; row < a.length; row += 1) {
    for (let column = b.length; column > 0; column -= 1) {
      const run = a[row] === b[column - 1] ? (runs[column - 1] ?? 0) + 1 : 0;
      runs[column] = run;
      if (run > longest) [end, longest] = [row + 1, run];
    }
  }
  return { end, length: longest };
}
