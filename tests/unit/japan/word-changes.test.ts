import fc from "fast-check";
import { expect, it } from "vitest";
import { wordChanges } from "@/lib/japan/word-changes";

const side = (before: string, after: string, kind: "removed" | "added") =>
  wordChanges(before, after)
    .filter((part) => part.kind === "same" || part.kind === kind)
    .map(({ text }) => text)
    .join("");

it("marks the words that changed and leaves the others alone", () => {
  expect(wordChanges("長野県の拠点で働く。", "新潟県の拠点で働く。")).toEqual([
    { kind: "removed", text: "長野" },
    { kind: "added", text: "新潟" },
    { kind: "same", text: "県の拠点で働く。" },
  ]);
});

it.each([
  ["", "", []],
  ["", "新しい文", [{ kind: "added", text: "新しい文" }]],
  ["消えた文", "", [{ kind: "removed", text: "消えた文" }]],
  ["同じ文", "同じ文", [{ kind: "same", text: "同じ文" }]],
])("compares %j with %j", (before, after, expected) => {
  expect(wordChanges(before, after)).toEqual(expected);
});

it("does not take a few particles in common for the same text", () => {
  const changes = wordChanges("企業の研修を村とつくります。", "対象を全社員に広げ、出前授業も始めます。");

  expect(changes.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

it("gives back both texts, whatever they are", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(side(before, after, "removed")).toBe(before);
      expect(side(before, after, "added")).toBe(after);
    }),
  );
});

it("does not grow with very long texts", () => {
  const [before, after] = ["あ い ".repeat(5000), "う え ".repeat(5000)];

  expect(wordChanges(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
