import { expect, it } from "vitest";
import type { SealedContent } from "@/lib/receipts/content";
import { differences, rowDifferences } from "@/lib/receipts/differences";

const row = (field: string, label: string, value: string) => ({ section: "取組", field, label, value, isPublic: true });
const file = (sha256: string) => ({ id: sha256, field: "logo", fileName: "logo.png", size: 10, sha256 });

function version(rows: SealedContent["rows"], attachments: SealedContent["attachments"] = []): SealedContent {
  return {
    flow: "declaration",
    number: "D-2026-7K3M9X",
    ordinal: 1,
    formVersion: "declaration-2026-11",
    channel: "web",
    sealedAt: "2026-11-22T00:00:00.000Z",
    answers: {},
    rows,
    consents: [],
    attachments,
  };
}

it("names what differs, in the words of the newer version", () => {
  const before = version([row("efforts", "取組内容", "前"), row("site", "サイト", "同じ")]);
  const after = version([row("efforts", "取組の内容", "後"), row("site", "サイト", "同じ")]);

  expect(differences(before, after)).toEqual([
    { field: "efforts", label: "取組の内容", isPublic: true, before: "前", after: "後" },
  ]);
});

it("shows a question that one of them does not have", () => {
  const before = version([row("old", "昔の質問", "答え")]);
  const after = version([row("new", "新しい質問", "答え")]);

  expect(differences(before, after).map(({ label, before: was, after: is }) => [label, was, is])).toEqual([
    ["新しい質問", "", "答え"],
    ["昔の質問", "答え", ""],
  ]);
});

it("tells two files of one name apart by their content", () => {
  const logo = row("logo", "ロゴ", "logo.png");
  const [first, second] = ["a".repeat(64), "b".repeat(64)];

  expect(differences(version([logo], [file(first)]), version([logo], [file(second)]))).toMatchObject([
    { before: "logo.png（aaaaaaaa）", after: "logo.png（bbbbbbbb）" },
  ]);
  expect(differences(version([logo], [file(first)]), version([logo], [file(first)]))).toEqual([]);
});

it("compares answers that are not sealed yet", () => {
  expect(rowDifferences([row("efforts", "取組内容", "前")], [row("efforts", "取組内容", "後")])).toMatchObject([
    { before: "前", after: "後" },
  ]);
});
