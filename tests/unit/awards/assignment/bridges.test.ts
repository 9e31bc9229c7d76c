import fc from "fast-check";
import { expect, it } from "vitest";
import { boardOf } from "@/lib/awards/assignment/board";
import { bridgesOf } from "@/lib/awards/assignment/link/bridges";
import { isJoinedWithout, LINK } from "./linked";
import { DEFAULTS, entry, juror } from "./problems";

it("a pair is a bridge just when its juror and its entry do not hang together without it", () => {
  const ids = (sign: string) => Array.from({ length: 5 }, (_, place) => `${sign}${place}`);
  const board = boardOf({
    ...DEFAULTS,
    entries: ids("e").map((id) => entry(id)),
    jurors: ids("j").map((id) => juror(id)),
  });
  const all = board.entries.flatMap((_, one) => board.jurors.map((_juror, other) => ({ entry: one, juror: other })));
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (cells) => {
      const pairs = cells.map((cell) => ({ entryId: `${cell.entry}`, jurorId: `${cell.juror}` }));

      expect(bridgesOf(board, cells, LINK)).toEqual(pairs.map((pair) => !isJoinedWithout(pair, pairs)));
    }),
  );
});
