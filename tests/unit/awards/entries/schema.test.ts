import { describe, expect, it } from "vitest";
import { fieldsFor, isForJurors } from "@/lib/awards/entries/fields";
import { entryForm } from "@/lib/awards/entries/own-form";
import { answerRows, rowsForJurors } from "@/lib/awards/entries/presentation";
import { stateOfSection } from "@/lib/drafts/sectioned-form";
import { aCall, entryAnswers, partnerAnswers } from "@/tests/factories/award-answers";

const call = aCall();
const form = entryForm(call);
const faults = (answers: Parameters<typeof entryAnswers>[0], of = form) => {
  const checked = of.check(entryAnswers(answers));
  return checked.ok ? {} : checked.errors;
};

describe("the questions of an entry", () => {
  const namesFor = (change: Parameters<typeof aCall>[0]) => {
    const { settings, category } = aCall(change);
    return fieldsFor(settings, category).map(({ name }) => name);
  };

  it("follow from the settings", () => {
    const names = namesFor({});
    expect(names.filter((name) => name.startsWith("criterion_"))).toEqual([
      "criterion_effect",
      "criterion_spread",
      "criterion_cooperation",
      "criterion_development",
    ]);
    expect(names).toContain("partnerCode3");
    expect(namesFor({ partnerMunicipality: "none" }).some((name) => name.startsWith("partner"))).toBe(false);
    expect(namesFor({ declaration: "none" })).not.toContain("declarationNumber");
  });

  it("ask for no paper where the edition takes none, and have no section for it", () => {
    const settings = { ...call.settings, files: { ...call.settings.files, count: 0 } };
    expect(entryForm({ settings, category: call.category }).sections).not.toContain("files");
  });

  it("agree, field by field, on what jurors may read", () => {
    for (const { name, isForJurors: marked } of form.fields) expect([name, isForJurors(name)]).toEqual([name, marked]);
    const hidden = form.fields.filter((field) => !field.isForJurors).map(({ name }) => name);
    expect(hidden).toEqual(expect.arrayContaining(["contactName", "contactEmail", "conflictNote", "partnerEmail1"]));
  });

  it("show jurors no contact and no word about jurors", () => {
    const answers = entryAnswers({ ...partnerAnswers, conflictNote: "審査委員の名前" });
    const shown = JSON.stringify(rowsForJurors(answerRows(call, answers)));
    expect(shown).toContain("山あいの町で続く");
    for (const secret of ["桜庭", "sakuraba", "見本 まなぶ", "kikaku", "審査委員の名前"])
      expect(shown).not.toContain(secret);
  });
});

describe("the answers", () => {
  it("are read into what is kept, and typed back to the same", () => {
    const checked = form.check(entryAnswers({ ...partnerAnswers, declarationNumber: "" }));
    if (!checked.ok) throw new Error(JSON.stringify(checked.errors));
    expect(checked.answers).toMatchObject({
      ...{ startedOn: "2024-04-01", partnerCode1: "203629" },
    });
    expect(checked.answers).not.toHaveProperty("declarationNumber");
    const typed = form.typed(checked.answers);
    expect(typed).toMatchObject({ startedOn: "2024年4月1日", partnerCode1: "長野県富士見町" });
    expect(form.check(typed)).toEqual(checked);
  });

  it.each([
    ["title", "長".repeat(81), "80文字以内"],
    ["summary", "長".repeat(401), "400文字以内"],
    ["background", "長".repeat(1001), "1,000文字以内"],
    ["content", "長".repeat(2001), "2,000文字以内"],
    ["results", "長".repeat(1501), "1,500文字以内"],
    ["criterion_effect", "長".repeat(801), "800文字以内"],
    ["conflictNote", "長".repeat(1001), "1,000文字以内"],
    ["startedOn", "去年の春", "のように入力してください"],
    ["startedOn", "令和6年2月30日", "ある日付"],
    ["startedOn", "2024-02-30", "ある日付"],
    ["websiteUrl", "www.example.jp", "「https://」"],
    ["contactNameKana", "桜庭", "カタカナ"],
    ["contactEmail", "sakuraba@", "メールアドレス"],
    ["applicantKind", "stranger", "選択してください"],
    ["basePrefecture", "48", "選択してください"],
    ["declarationNumber", "A-2026-7K3M9X", "受付番号"],
  ])("%s: %s is refused", (name, value, words) => {
    expect(faults({ [name]: value })[name]).toContain(words);
  });

  it("take texts to the last character, by characters and not by code units", () => {
    expect(faults({ title: "𠮷".repeat(80), summary: "長".repeat(400), results: "長".repeat(1500) })).toEqual({});
  });

  it("name a municipality whole, once, and with what is done together", () => {
    expect(faults({ partnerCode1: "富士見町" })).toEqual({
      partnership: "自治体との連携の内容を入力してください。",
      partnerOffice1: "連携自治体1の担当部署を入力してください。",
      partnerPerson1: "連携自治体1の担当者の氏名を入力してください。",
      partnerEmail1: "連携自治体1の担当者のメールアドレスを入力してください。",
    });
    const twice = { partnerCode2: "203629", partnerOffice2: "課", partnerPerson2: "人", partnerEmail2: "a@example.jp" };
    expect(faults({ ...partnerAnswers, ...twice })).toEqual({
      partnerCode2: expect.stringContaining("連携自治体1と同じ自治体です"),
    });
    expect(faults({ partnerEmail3: "a@example.jp" })["partnerCode3"]).toBe("連携自治体3を入力してください。");
  });

  it("are asked for a municipality where only others than municipalities may enter", () => {
    const asked = entryForm(aCall({ partnerMunicipality: "required", applicantKinds: ["company"] }));
    expect(faults({}, asked)).toHaveProperty("partnerCode1");
    expect(faults({}, entryForm(aCall({ partnerMunicipality: "required" })))).toEqual({});
  });

  it("tell how far a section has come", () => {
    expect(stateOfSection(form, "effort", {})).toBe("empty");
    expect(stateOfSection(form, "effort", { title: "名称" })).toBe("faulty");
    expect(stateOfSection(form, "effort", entryAnswers())).toBe("done");
  });

  it("unlock whom a municipality can be reached by together with it", () => {
    expect(form.questions.unlocked(["partnerCode2"])).toEqual([
      "partnerCode2",
      "partnerOffice2",
      "partnerPerson2",
      "partnerEmail2",
    ]);
  });
});
