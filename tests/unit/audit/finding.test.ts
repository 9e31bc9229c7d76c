import { expect, it } from "vitest";
import { type Finding, findingSentence } from "@/lib/audit/finding";

const row: Finding = {
  fault: "changed",
  subjectKind: "declaration",
  subjectId: "1",
  seq: 2,
  action: "declaration.accept",
};

it.each<[Partial<Finding>, string]>([
  [{}, "宣言（1）の2番目の記録「受理」の内容が、記録したときから書き換えられています。"],
  [{ action: "gone.action" }, "宣言（1）の2番目の記録「gone.action」の内容が、記録したときから書き換えられています。"],
  [{ fault: "gap", to: 2 }, "宣言（1）の2番目の記録が失われています。"],
  [{ fault: "gap", to: 4 }, "宣言（1）の2番目から4番目までの記録が失われています。"],
  [{ fault: "cut", to: 4 }, "宣言（1）の末尾の記録（2番目から4番目まで）が失われています。"],
  [
    { fault: "sealed-rewritten", day: "2026-11-21" },
    "宣言（1）の2番目の記録「受理」が、2026-11-21の封印の後に書き換えられています。",
  ],
  [{ subjectKind: "novel", fault: "cut", to: 2 }, "novel（1）の末尾の記録（2番目）が失われています。"],
])("reads as a sentence that names the row: %o", (change, sentence) => {
  expect(findingSentence({ ...row, ...change })).toBe(sentence);
});
