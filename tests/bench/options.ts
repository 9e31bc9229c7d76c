import { parseArgs } from "node:util";

/** Parts of the bench, by the number that their figures bear in the README; `growth` prints its figures at each of the sizes. */
const PARTS = ["P1", "P2", "growth", "P4", "P7", "P8", "R10", "import"] as const;
type Part = (typeof PARTS)[number];

export type Options = { readonly sizes: readonly number[]; readonly isWanted: (part: Part) => boolean };

const HOW = `npm run bench [-- --most 100000] [--only ${PARTS.join(",")}]`;

/** Sizes are 1 ×, 10 × and 100 × a hundredth of the most: that many declarations and offices. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { most: { type: "string", default: "10000" }, only: { type: "string", default: PARTS.join(",") } },
  });
  const most = Number(values.most);
  const wanted = values.only.split(",");
  const isKnown = wanted.every((name) => PARTS.some((part) => part === name));
  if (!Number.isInteger(most) || most < 100 || !isKnown) throw new Error(`Not understood. ${HOW}`);
  return { sizes: [most / 100, most / 10, most].map(Math.round), isWanted: (part) => wanted.includes(part) };
}
