import { describe, expect, it } from "vitest";
import type { SETTING_KEYS } from "@/lib/settings/registry";
import { settingSchema } from "@/lib/settings/schema";
import { readTyped, settingAsTyped, settingInWords } from "@/lib/settings/words";

const TODAY = "2026-11-22";

function parse(key: (typeof SETTING_KEYS)[number], value: string, [year, month, day] = ["2026", "12", "1"]) {
  return settingSchema(key, TODAY).safeParse({ key, seen: "", value, validFrom: { year, month, day } });
}

describe("a setting as a person types it", () => {
  it.each([
    ["60、30、7", [60, 30, 7]],
    ["７，60・30日前", [60, 30, 7]],
    ["30 30 7", [30, 7]],
    ["", []],
  ])("reads %s as a list of days", (typed, value) => {
    expect(readTyped("declaration.reminderDays", typed)).toEqual({ ok: true, value });
  });

  it.each([
    ["declaration.validityMonths", "２４か月", 24],
    ["declaration.validityMonths", "", null],
    ["declaration.targetDays", "5営業日", 5],
  ] as const)("reads %s, %s", (key, typed, value) => {
    expect(readTyped(key, typed)).toEqual({ ok: true, value });
  });

  it.each([
    ["declaration.targetDays", "", "入力してください"],
    ["declaration.targetDays", "五日", "数字で入力してください"],
    ["declaration.targetDays", "61", "1から60までの数字で入力してください"],
    ["declaration.targetDays", "5、6", "数字を1つだけ"],
    ["declaration.validityMonths", "-1", "数字で入力してください"],
    ["declaration.reminderDays", "1 2 3 4 5 6 7 8 9 10 11", "10個まで入力できます"],
    ["declaration.reminderDays", "366", "1から365までの数字で入力してください"],
    ["office.name", "", "事務局の名称を入力してください"],
    ["office.phone", "0".repeat(31), "30文字以内で入力してください"],
  ] as const)("refuses %s = %s with a sentence that says what to do", (key, typed, sentence) => {
    const read = parse(key, typed);

    expect(read.success ? "" : read.error.issues[0]?.message).toContain(sentence);
    expect(read.error?.issues[0]?.path).toEqual(["value"]);
  });

  it("lets a value begin today or later, and not in the past", () => {
    expect(parse("office.name", "事務局", ["令和8", "11", "22"]).success).toBe(true);
    expect(parse("office.name", "事務局", ["2026", "11", "21"]).error?.issues[0]?.message).toBe(
      "適用を始める日は2026年11月22日以降の日付を入力してください。",
    );
  });
});

describe("a setting as the office reads it", () => {
  it.each([
    ["declaration.reminderDays", [60, 30, 7], "60日前、30日前、7日前"],
    ["declaration.reminderDays", [], "送らない"],
    ["declaration.validityMonths", null, "期限なし"],
    ["declaration.targetDays", 5, "5営業日"],
    ["office.phone", "03-0000-0000", "03-0000-0000"],
  ] as const)("says %s %j as %s", (key, value, words) => {
    expect(settingInWords(key, value)).toBe(words);
  });

  it("comes back the same through the field of the form", () => {
    for (const value of [[60, 30, 7], []]) {
      expect(readTyped("declaration.reminderDays", settingAsTyped(value))).toEqual({ ok: true, value });
    }
    expect(readTyped("declaration.validityMonths", settingAsTyped(null))).toEqual({ ok: true, value: null });
  });
});
