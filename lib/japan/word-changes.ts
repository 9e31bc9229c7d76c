export type WordPart = { readonly kind: "same" | "removed" | "added"; readonly text: string };

const words = new Intl.Segmenter("ja", { granularity: "word" });

/** Beyond this the table of the comparison grows too large; then the texts are shown one after the other as they are. */
const CELLS_MAX = 1_000_000;

/** With less than this in common another text was written: marking each shared particle would only make it hard to read. */
const COMMON_MIN = 0.4;

/** What was taken out of a text and what was put in, word by word: the longest common part stays. */
export function wordChanges(before: string, after: string): WordPart[] {
  const whole = joined([
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ]);
  const [old, now] = [wordsOf(before), wordsOf(after)];
  if (old.length * now.length > CELLS_MAX) return whole;
  const parts = joined(new Comparison(old, now).parts());
  return commonShare(parts, before, after) < COMMON_MIN ? whole : parts;
}

function commonShare(parts: readonly WordPart[], before: string, after: string): number {
  const common = parts.reduce((sum, { kind, text }) => (kind === "same" ? sum + text.length : sum), 0);
  return common / Math.max(before.length, after.length, 1);
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}

class Comparison {
  readonly #old: readonly string[];
  readonly #now: readonly string[];
  /** How many words the rests from i and from j have in common, row by row. */
  readonly #common: Uint16Array;

  constructor(old: readonly string[], now: readonly string[]) {
    this.#old = old;
    this.#now = now;
    this.#common = new Uint16Array((old.length + 1) * (now.length + 1));
    for (let i = old.length - 1; i >= 0; i -= 1) this.#fillRow(i);
  }

  parts(): WordPart[] {
    const parts: WordPart[] = [];
    let [i, j] = [0, 0];
    while (i < this.#old.length || j < this.#now.length) {
      const kind = this.#stepAt(i, j);
      parts.push({ kind, text: (kind === "added" ? this.#now[j] : this.#old[i]) ?? "" });
      if (kind !== "added") i += 1;
      if (kind !== "removed") j += 1;
    }
    return parts;
  }

  #fillRow(i: number): void {
    for (let j = this.#now.length - 1; j >= 0; j -= 1) {
      const isSame = this.#old[i] === this.#now[j];
      this.#common[this.#cell(i, j)] = isSame
        ? 1 + this.#commonFrom(i + 1, j + 1)
        : Math.max(this.#commonFrom(i + 1, j), this.#commonFrom(i, j + 1));
    }
  }

  #stepAt(i: number, j: number): WordPart["kind"] {
    if (i === this.#old.length) return "added";
    if (j === this.#now.length) return "removed";
    if (this.#old[i] === this.#now[j]) return "same";
    return this.#commonFrom(i + 1, j) >= this.#commonFrom(i, j + 1) ? "removed" : "added";
  }

  #commonFrom(i: number, j: number): number {
    return this.#common[this.#cell(i, j)] ?? 0;
  }

  #cell(i: number, j: number): number {
    return i * (this.#now.length + 1) + j;
  }
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly WordPart[]): WordPart[] {
  const result: WordPart[] = [];
  for (const part of parts.filter(({ text }) => text !== "")) {
    const last = result.at(-1);
    if (last?.kind === part.kind) result.splice(-1, 1, { kind: part.kind, text: last.text + part.text });
    else result.push(part);
  }
  return result;
}
