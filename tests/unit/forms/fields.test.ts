import { describe, expect, it } from "vitest";
import { z } from "zod";
import { calendarDate, optionalCalendarDate } from "@/lib/forms/date-field";
import {
  checkbox,
  choice,
  choices,
  consent,
  idempotencyKey,
  oneTimeCode,
  optionalChoice,
  optionalText,
  requiredText,
  seenVersion,
  wholeNumber,
} from "@/lib/forms/fields";
import { readForm } from "@/lib/forms/read-form";

/** What a field makes of the texts that a form sends under its name. */
function read(field: z.ZodType, ...texts: readonly string[]): unknown {
  const data = new FormData();
  for (const text of texts) data.append("field", text);
  const form = readForm(z.object({ field }), data);
  return form.ok ? form.value : form.state.errors;
}

const value = (field: unknown) => ({ field });

describe("texts", () => {
  it.each([[], [""], ["　 "]])("asks for a required text that is missing (%j)", (...texts) => {
    expect(read(requiredText("氏名", 5), ...texts)).toEqual(value("氏名を入力してください。"));
  });

  it("counts a rare kanji as one character", () => {
    expect(read(requiredText("氏名", 5), "𠮷".repeat(5))).toEqual(value("𠮷".repeat(5)));
    expect(read(requiredText("氏名", 5), "𠮷".repeat(6))).toEqual(
      value("氏名は5文字以内で入力してください（現在6文字）。"),
    );
  });

  it("takes an empty optional text for no answer", () => {
    expect(read(optionalText("備考", 5), "　")).toEqual({});
    expect(read(optionalText("備考", 5))).toEqual({});
    expect(read(optionalText("備考", 5), "あり")).toEqual(value("あり"));
    expect(read(optionalText("備考", 5), "123456")).toEqual(value("備考は5文字以内で入力してください（現在6文字）。"));
  });
});

describe("choices", () => {
  const SIZES = ["small", "large"] as const;

  it.each([[], [""], ["huge"]])("asks for a choice among those shown (%j)", (...texts) => {
    expect(read(choice("規模", SIZES), ...texts)).toEqual(value("規模を選択してください。"));
  });

  it("lets an optional choice be left out, but not be invented", () => {
    expect(read(optionalChoice("規模", SIZES), "")).toEqual({});
    expect(read(optionalChoice("規模", SIZES), "huge")).toEqual(
      value("規模は、表示されている選択肢から選んでください。"),
    );
  });

  it("reads one box as a list, drops repetitions and keeps the order of the screen", () => {
    expect(read(choices("取組", SIZES), "large")).toEqual(value(["large"]));
    expect(read(choices("取組", SIZES), "large", "small", "large")).toEqual(value(["small", "large"]));
    expect(read(choices("取組", SIZES))).toEqual(value([]));
  });

  it("holds the number of choices between its limits", () => {
    expect(read(choices("取組", SIZES, 1))).toEqual(value("取組を1つ以上選択してください。"));
    expect(read(choices("取組", SIZES, 0, 1), "small", "large")).toEqual(value("取組は1つまで選択できます。"));
    expect(read(choices("取組", SIZES), "huge")).toEqual(value("取組は、表示されている選択肢から選んでください。"));
  });

  it("wants a consent to be given, a plain box not", () => {
    expect(read(consent("公開に同意する"))).toEqual(value("「公開に同意する」を確認し、チェックを入れてください。"));
    expect(read(consent("公開に同意する"), "yes")).toEqual(value("yes"));
    expect(read(checkbox())).toEqual(value(false));
    expect(read(checkbox(), "yes")).toEqual(value(true));
  });
});

describe("numbers and codes", () => {
  it("reads full-width digits and separators", () => {
    expect(read(wholeNumber("従業員数"), "１，２００")).toEqual(value(1200));
  });

  it.each([
    ["", "従業員数を入力してください。"],
    ["多数", "従業員数は数字だけで入力してください。例：1200"],
    ["0", "従業員数は1から10までの数字で入力してください。"],
    ["11", "従業員数は1から10までの数字で入力してください。"],
  ])("says what is wrong with %j", (text, message) => {
    expect(read(wholeNumber("従業員数", 1, 10), text)).toEqual(value(message));
  });

  it("accepts a pasted code in any width", () => {
    expect(read(oneTimeCode("確認コード"), " １２３-456 ")).toEqual(value("123456"));
    expect(read(oneTimeCode("確認コード"), "12345")).toEqual(value("確認コードは6けたの数字で入力してください。"));
  });

  it("reads what hidden fields carry", () => {
    const key = "6f9d2c1e-4b7a-4c58-9d1a-0c2f3e4d5b6a";

    expect(read(seenVersion(), "7")).toEqual(value(7));
    expect(read(seenVersion(), "x")).toEqual(value(expect.stringContaining("読み込み直して")));
    expect(read(idempotencyKey(), key)).toEqual(value(key));
    expect(read(idempotencyKey())).toEqual(value(expect.stringContaining("読み込み直して")));
  });
});

describe("dates in three fields", () => {
  function readDate(field: z.ZodType, year = "", month = "", day = ""): unknown {
    const data = new FormData();
    for (const [part, text] of Object.entries({ year, month, day })) data.append(`date.${part}`, text);
    const form = readForm(z.object({ date: field }), data);
    return form.ok ? form.value : form.state.errors;
  }

  it("understands era years, full width and units", () => {
    expect(readDate(calendarDate("開始日"), "令和８", "9月", "０7")).toEqual({ date: "2026-09-07" });
  });

  it("marks the whole of an empty date, and otherwise only the first wrong part", () => {
    expect(readDate(calendarDate("開始日"))).toEqual({ date: "開始日を入力してください。" });
    expect(Object.keys(Object(readDate(calendarDate("開始日"), "2026", "13", "40")))).toEqual(["date.month"]);
    expect(Object.keys(Object(readDate(calendarDate("開始日"), "2026", "2", "30")))).toEqual(["date.day"]);
  });

  it("holds its limits to the day", () => {
    const field = calendarDate("開始日", { min: "2026-04-01", max: "2027-03-31" });

    expect(readDate(field, "2026", "4", "1")).toEqual({ date: "2026-04-01" });
    expect(readDate(field, "2026", "3", "31")).toEqual({ date: "開始日は2026年4月1日以降の日付を入力してください。" });
    expect(readDate(field, "2027", "3", "31")).toEqual({ date: "2027-03-31" });
    expect(readDate(field, "2027", "4", "1")).toEqual({ date: "開始日は2027年3月31日以前の日付を入力してください。" });
  });

  it("lets an optional date be empty, but not half given", () => {
    expect(readDate(optionalCalendarDate("開始日"))).toEqual({});
    expect(Object.keys(Object(readDate(optionalCalendarDate("開始日"), "2026")))).toEqual(["date.month"]);
  });
});
