import { describe, expect, it } from "vitest";
import { z } from "zod";
import { calendarDate } from "@/lib/forms/date-field";
import { choice, choices, requiredText } from "@/lib/forms/fields";
import { MAX_ENTRIES, MAX_TOTAL_LENGTH, MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";
import { readFiles, readForm, readIntent } from "@/lib/forms/read-form";

const schema = z.object({
  name: requiredText("会社名", 10),
  size: choice("規模", ["small", "large"]),
  fields: choices("取組", ["telework", "office", "support"], 1),
  start: calendarDate("開始日"),
});

const complete: [string, string][] = [
  ["name", " 株式会社見本 "],
  ["size", "small"],
  ["fields", "office"],
  ["start.year", "令和８"],
  ["start.month", "9月"],
  ["start.day", "07"],
];

function formOf(...pairs: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

function stateOf(data: FormData, options = {}) {
  const { stamp: _, ...state } = readForm(schema, data, options).state;
  return state;
}

describe("readForm", () => {
  it("gives the parsed value of a complete form", () => {
    const form = readForm(schema, formOf(...complete));

    expect(form).toMatchObject({
      ok: true,
      value: { name: "株式会社見本", size: "small", fields: ["office"], start: "2026-09-07" },
    });
  });

  it("names one error per field in the order of the fields and keeps what was typed", () => {
    const form = stateOf(
      formOf(["name", "あ".repeat(11)], ["start.year", "2026"], ["start.month", "13"], ["start.day", "1"]),
    );

    expect(form).toEqual({
      values: { name: "あ".repeat(11), "start.year": "2026", "start.month": "13", "start.day": "1" },
      errors: {
        name: "会社名は10文字以内で入力してください（現在11文字）。",
        size: "規模を選択してください。",
        fields: "取組を1つ以上選択してください。",
        "start.month": "開始日の月は、1から12までの数字で入力してください。",
      },
    });
    expect(Object.keys(form.errors)).toEqual(["name", "size", "fields", "start.month"]);
  });

  it("answers with a new stamp each time", () => {
    const stamps = [readForm(schema, formOf()), readForm(schema, formOf())].map((form) => form.state.stamp);

    expect(new Set(stamps).size).toBe(2);
  });

  it("turns a name sent twice into a list where the schema has one, and into an error where it has not", () => {
    const form = stateOf(formOf(...complete, ["fields", "telework"], ["name", "別の名前"]));

    expect(form.values).toMatchObject({ fields: ["office", "telework"], name: "株式会社見本" });
    expect(form.errors).toEqual({ name: "同じ項目が重ねて送信されました。内容を確かめて、もう一度入力してください。" });
  });

  it.each([
    "__proto__",
    "constructor",
    "__proto__.polluted",
    "constructor.prototype.polluted",
    "name.length",
    "fields[999999999]",
    "start[",
    "..",
    "__intent__",
    "__state__",
    "$ACTION_KEY",
  ])("does not even read the name %s", (name) => {
    const form = readForm(schema, formOf(...complete, [name, '{"type":"reset","payload":{}}'], [name, "{"]));

    expect(form).toMatchObject({ ok: true, value: { name: "株式会社見本" } });
    expect(Object.keys(form.state.values)).not.toContain(name);
    expect({}).not.toHaveProperty("polluted");
  });

  it("keeps files and secrets out of the answer", () => {
    const data = formOf(["name", new File(["x"], "name.txt")], ["size", "small"]);

    expect(stateOf(data, { secrets: ["size"] }).values).toEqual({});
  });

  it("takes out what no text may hold", () => {
    const form = stateOf(formOf(["name", "𠮷\u0000\u202e野\u200b家\r\n\ufeff"]));

    expect(form.values).toEqual({ name: "𠮷野家" });
  });

  it("returns what was typed together with a refusal", () => {
    const { rejected } = readForm(schema, formOf(...complete));

    expect(rejected("受付期間が終わりました。", { size: "規模を確かめてください。" })).toMatchObject({
      message: "受付期間が終わりました。",
      errors: { size: "規模を確かめてください。" },
      values: { name: "株式会社見本", fields: ["office"] },
    });
  });
});

describe("limits of what may be sent", () => {
  const many = (count: number) => Array.from({ length: count }, (_, index): [string, string] => [`other${index}`, "x"]);

  it(`accepts ${MAX_ENTRIES} entries and refuses one more with a sentence`, () => {
    expect(readForm(schema, formOf(...complete, ...many(MAX_ENTRIES - complete.length))).ok).toBe(true);
    expect(stateOf(formOf(...complete, ...many(MAX_ENTRIES - complete.length + 1)))).toEqual({
      values: {},
      errors: {},
      message: expect.stringContaining("多すぎる"),
    });
  });

  it(`accepts a value of ${MAX_VALUE_LENGTH} characters and refuses one more on its own field`, () => {
    const long = z.object({ name: z.string() });

    expect(readForm(long, formOf(["name", "x".repeat(MAX_VALUE_LENGTH)])).ok).toBe(true);
    expect(readForm(long, formOf(["name", "x".repeat(MAX_VALUE_LENGTH + 1)])).state.errors).toEqual({
      name: "一つの欄に入力できるのは20,000文字までです。文章を短くしてください。",
    });
  });

  it("refuses more than the whole may hold, whatever the names are", () => {
    const part: [string, string] = ["other", "x".repeat(MAX_TOTAL_LENGTH / 10)];

    expect(readForm(schema, formOf(...Array.from({ length: 11 }, () => part))).state.message).toContain("多すぎる");
  });
});

describe("the buttons and files of a form", () => {
  it("knows only the intents that exist", () => {
    expect(readIntent(formOf(["intent", "save"]), ["save", "back"])).toBe("save");
    expect(readIntent(formOf(["intent", "toString"]), ["save", "back"])).toBeUndefined();
  });

  it("does not take an empty file control for a file", () => {
    const chosen = new File(["x"], "plan.pdf");

    expect(readFiles(formOf(["plan", new File([], "")], ["plan", chosen], ["plan", "text"]), "plan")).toEqual([chosen]);
  });
});
