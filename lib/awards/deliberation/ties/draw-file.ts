import { cleanText } from "@/lib/japan/clean-text";
import { type Draw, drawLots } from "./lots";

export type DrawRecord = Draw & {
  /** What the seed is, in words. */
  readonly seedName: string;
};

/** The text that is published with the result and that `redo-draw.mjs` reads: one `key: value` on a line, # for remarks. */
export function drawFile(record: DrawRecord): string {
  const { edition, seed, seedName, entryNumbers } = record;
  const lots = drawLots(record);
  return [
    "# 同じ順位の応募の抽選",
    `# 抽選のもとにした公表値：${cleanText(seedName)}`,
    "# 方法：edition、seed、entryの値をこの順に改行（LF）でつなぎ、SHA-256を16進数で求め、小さいものから順に並べる。",
    "# 確かめ方：node redo-draw.mjs このファイルの名前",
    `edition: ${edition}`,
    `seed: ${seed}`,
    ...entryNumbers.toSorted().map((number) => `entry: ${number}`),
    "# 発表した順番",
    ...lots.map(({ entryNumber }) => `announced: ${entryNumber}`),
    "",
  ].join("\n");
}
