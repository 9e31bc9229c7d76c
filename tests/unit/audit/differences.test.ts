import { describe, expect, it } from "vitest";
import { differencesOf as differences, namedIn } from "@/lib/audit/differences";

const differencesOf = (
  before: unknown,
  after: unknown,
  names: ReadonlyMap<string, string>,
  subjectKind = "declaration",
) => differences({ subjectKind, before, after }, names);

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
    expect(namedIn(before, after)).toEqual(["0198-a"]);
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

  it("takes the words of a status from the procedure that the record is of", () => {
    const told = (kind: string, status: string) => differencesOf(null, { status }, names, kind)[0]?.after;

    expect(told("content", "IN_REVIEW")).toBe("確認待ち");
    expect(told("awardEntry", "RETURNED")).toBe("修正待ち");
    expect(told("consultation", "ASSIGNED")).toBe("担当決定");
    expect(told("introduction", "OFFERED")).toBe("相手の返事待ち");
    expect(told("office", "REMOVED")).toBe("削除済み");
    expect(told("mail", "FAILED")).toBe("送信できず");
  });

  it("tells people by name, and what has words of its own in them", () => {
    const entry = { arrival: "IN_GRACE", checkedBy: "0198-a", results: { duplicate: "NG" } };

    expect(namedIn(entry, { personId: "0198-b", entryId: "0198-c" })).toEqual(["0198-a", "0198-b", "0198-c"]);
    expect(differencesOf(null, entry, names, "awardEntry")).toEqual([
      { label: "届いた時期", before: null, after: "猶予による受付" },
      { label: "確認の案を出した人", before: null, after: "青葉 みどり" },
      {
        label: "応募資格の確認",
        before: null,
        after: "同じ取組が、ほかの応募者から応募されています。：問題あり",
      },
    ]);
    expect(differencesOf(null, { outcome: "RESOLVED", kind: "QUESTION" }, names, "consultation")).toEqual([
      { label: "結果", before: null, after: "解決した" },
      { label: "メッセージの種類", before: null, after: "確認したいこと" },
    ]);
  });
});
