import { describe, expect, it } from "vitest";
import {
  acceptSchema,
  checksSchema,
  decideReopenSchema,
  returnSchema,
  scheduleSchema,
} from "@/lib/declarations/desk-schema";
import { readForm } from "@/lib/forms/read-form";

const ID = "6c5d5d4e-7531-4d7c-b957-4676c8c00649";
/** 10:00 on 22 November 2026 in Japan. */
const NOW = new Date("2026-11-22T01:00:00Z");

function form(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ id: ID, version: "3", ...fields })) {
    for (const text of [value].flat()) data.append(name, text);
  }
  return data;
}

describe("修正依頼", () => {
  it("takes what is ticked, each with its reason, in the order of the form", () => {
    const data = form({
      ask: ["efforts", "organizationName"],
      "reason-efforts": "人数を",
      "reason-organizationName": "名称を",
    });

    expect(readForm(returnSchema, data)).toMatchObject({
      ok: true,
      value: {
        id: ID,
        version: 3,
        items: [
          { field: "organizationName", reason: "名称を" },
          { field: "efforts", reason: "人数を" },
        ],
      },
    });
  });

  it.each([
    ["nothing ticked", {}, { ask: "修正を依頼する項目を1つ以上選び、理由を入力してください。" }],
    [
      "a tick without a reason",
      { ask: "efforts" },
      { "reason-efforts": "「取組内容」の修正をお願いする理由を入力してください。" },
    ],
    [
      "a reason without a tick",
      { ask: "efforts", "reason-efforts": "人数を", "reason-logo": "画像を" },
      { "reason-logo": expect.stringContaining("項目を選び") },
    ],
    [
      "a reason that is too long",
      { ask: "efforts", "reason-efforts": "あ".repeat(1001) },
      { "reason-efforts": expect.stringContaining("1,000文字以内") },
    ],
  ])("says what is wrong with %s", (_what, fields, errors) => {
    expect(readForm(returnSchema, form(fields)).state.errors).toEqual(errors);
  });

  it("knows no other field", () => {
    const read = readForm(returnSchema, form({ ask: ["constructor", "status"], "reason-status": "x" }));

    expect(read.ok).toBe(false);
  });
});

describe("公開の時期", () => {
  const at = (time: string, day = "22") => ({ how: "at", "day.year": "2026", "day.month": "11", "day.day": day, time });

  it.each([
    ["now", { how: "now" }, null],
    ["later", { how: "later" }, null],
    ["later, whatever stands in the boxes", { ...at("9:00"), how: "later" }, null],
    ["a minute from now", at("10:01"), "2026-11-22T01:01:00.000Z"],
    ["tomorrow at midnight", at("0:00", "23"), "2026-11-22T15:00:00.000Z"],
  ])("reads %s", (_what, fields, moment) => {
    const read = readForm(acceptSchema(NOW), form(fields));

    expect(read.ok && (read.value.publishAt?.toISOString() ?? null)).toBe(moment);
  });

  it.each([
    ["no choice", {}, { how: "公開の時期を選択してください。" }],
    ["this very moment", at("10:00"), { time: "公開する時刻は、今より後の時刻を入力してください。" }],
    ["yesterday", at("10:00", "21"), { day: "公開する日は2026年11月22日以降の日付を入力してください。" }],
    ["a day that does not exist", at("10:00", "31"), { "day.day": expect.any(String) }],
    ["no day", { how: "at", time: "10:00" }, { day: "公開する日を入力してください。" }],
    ["no time", at(""), { time: "公開する時刻を入力してください。例：10:00" }],
    ["words for a time", at("お昼"), { time: "公開する時刻は「9:30」または「9時30分」のように入力してください。" }],
  ])("says what is wrong with %s", (_what, fields, errors) => {
    expect(readForm(acceptSchema(NOW), form(fields)).state.errors).toEqual(errors);
  });

  it("is taken back by choosing none", () => {
    expect(readForm(scheduleSchema(NOW), form({ how: "none" }))).toMatchObject({
      ok: true,
      value: { publishAt: null },
    });
  });
});

it("keeps the checks that were made and leaves the others open", () => {
  const data = form({
    "check-purpose": "OK",
    "note-purpose": "具体的",
    "check-rights": "NA",
    "note-duplicate": "未確認",
  });

  expect(readForm(checksSchema, data)).toMatchObject({
    ok: true,
    value: {
      results: [
        { item: "purpose", result: "OK", note: "具体的" },
        { item: "rights", result: "NA" },
      ],
    },
  });
});

it.each([
  ["approve", true],
  ["decline", false],
])("reads the verdict %s", (verdict, isApproved) => {
  expect(readForm(decideReopenSchema, form({ requestId: ID, verdict }))).toMatchObject({
    ok: true,
    value: { isApproved },
  });
});
