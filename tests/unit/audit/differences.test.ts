import { describe, expect, it } from "vitest";
import { differencesOf, peopleIn } from "@/lib/audit/differences";

const names = new Map([["0198-a", "青葉 みどり"]]);

describe("differencesOf", () => {
  it("names only what changed, in the words of the screens", () => {
    const before = { status: "IN_REVIEW", version: 3, assigneeId: null, publishAt: null };
    const after = { status: "ACCEPTED", version: 3, assigneeId: "0198-a", publishAt: "2026-12-01T00:30:00.000Z" };

    expect(differencesOf(before, after, names)).toEqual([
      { label: "状況", before: "確認中", after: "受理（公開待ち）" },
      { label: "担当者", before: "なし", after: "青葉 みどり" },
      { label: "公開日時", before: "なし", after: "2026年12月1日 09:30" },
    ]);
    expect(peopleIn(before, after)).toEqual(["0198-a"]);
  });

  it("shows what began without a before, and lists and groups in one line", () => {
    expect(differencesOf(null, { duties: ["MAIL", "AUDIT"], filters: { status: "RETURNED", page: 2 } }, names)).toEqual(
      [
        { label: "担当業務", before: null, after: "メール担当、監査担当" },
        { label: "検索の条件", before: null, after: "状況：RETURNED、page：2" },
      ],
    );
  });

  it("shows a key of another release as it is, and survives anything that was written", () => {
    expect(differencesOf({ old: 1 }, { old: 2 }, names)).toEqual([{ label: "old", before: "1", after: "2" }]);
    expect(differencesOf({ old: 1 }, {}, names)).toEqual([{ label: "old", before: "1", after: null }]);
    expect(differencesOf("text", [1, 2], names)).toEqual([]);
    expect(differencesOf(null, null, names)).toEqual([]);
  });
});
