import { describe, expect, it } from "vitest";
import { composeFor } from "@/lib/bulk-mail/persons";
import { faultOf, fillIn, unresolvedIn } from "@/lib/bulk-mail/placeholders";
import type { AudienceCase } from "@/lib/bulk-mail/queries/cases";

const aCase = (parts: Partial<AudienceCase> = {}): AudienceCase => ({
  id: "1",
  number: "C-2026-7K3M9X",
  email: "tanto@example.jp",
  contactName: "緑川 めぐみ",
  organizationName: "株式会社みどり工房",
  organizationId: null,
  title: "地方での働き方について",
  status: "回答済み",
  receivedAt: new Date("2026-11-20T01:00:00Z"),
  ...parts,
});

const template = {
  subject: "{{受付番号}}（{{状況}}）",
  body: "{{団体名}}\n{{ 担当者名 }} 様\n\n{{受付日}}に受け付けた「{{相談の件名}}」について",
  isMandatory: false,
};

describe("placeholders", () => {
  it("are filled in and marked, and a letter names every case of its reader", () => {
    const other = aCase({ id: "2", number: "C-2026-4F8W2H", title: "補助金について" });

    const { message, unresolved, body } = composeFor(template, "consultation", [aCase(), other]);

    expect(unresolved).toEqual([]);
    expect(body.filter(({ kind }) => kind === "filled").map(({ text }) => text)).toEqual([
      "株式会社みどり工房",
      "緑川 めぐみ",
      "2026年11月20日",
      "地方での働き方について、補助金について",
    ]);
    expect(message).toMatchSnapshot();
  });

  it("stay and are told where there is nothing to say", () => {
    const { unresolved } = composeFor(template, "declaration", [aCase({ title: null, contactName: " " })]);

    expect(unresolved).toEqual(["担当者名", "相談の件名"]);
  });

  it("are not looked for in what was filled in", () => {
    const parts = fillIn("{{団体名}}", { 団体名: "{{受付番号}}" });

    expect(parts).toEqual([{ kind: "filled", name: "団体名", text: "{{受付番号}}" }]);
    expect(unresolvedIn(parts)).toEqual([]);
  });

  it.each([
    ["{{団体めい}} 様", "「{{団体めい}}」という差し込み項目はありません。"],
    ["{{constructor}}", "「{{constructor}}」という差し込み項目はありません。"],
    ["{{団体名} 様", "括弧がそろっていません"],
    ["｛｛団体名｝｝ 様", "括弧がそろっていません"],
    ["{{}}", "「{{}}」という差し込み項目はありません。"],
  ])("typed as %s are refused with a sentence", (typed, sentence) => {
    expect(faultOf(typed)).toContain(sentence);
  });

  it.each(["{{団体名}} 様", "{ JSON }", "何もありません"])("typed as %s are fine", (typed) => {
    expect(faultOf(typed)).toBeNull();
  });
});
