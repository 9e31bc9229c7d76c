import { describe, expect, it } from "vitest";
import { lightOf } from "@/lib/consultations/light";
import { checkMessage } from "@/lib/consultations/message-schema";
import { fillTemplate, placeholderValues, samplePlaceholders } from "@/lib/consultations/placeholders";

const now = new Date("2026-12-01T00:00:00Z");

describe("a template", () => {
  const of = {
    organizationName: "みほん町",
    contactName: "見本 花子",
    number: "C-2026-7K3M9X",
    subject: "空き家の使い方",
    receivedAt: now,
  };

  it("is filled with what is known, and keeps what is not between its braces", () => {
    const filled = fillTemplate("{{団体名}} {{ 担当者名 }} 様 {{お返事の日}}", placeholderValues(of, "栞 ことね"));
    expect(filled).toBe("みほん町 見本 花子 様 {{お返事の日}}");
  });

  it("takes nothing for a placeholder that objects have by themselves", () => {
    expect(fillTemplate("{{constructor}}", samplePlaceholders)).toBe("{{constructor}}");
  });
});

describe("what an officer writes", () => {
  const meeting = { kind: "MEETING", body: "お話を伺います。", meetingPlace: "オンライン会議" };

  it.each([
    ["no kind", { body: "お返事です。" }, "kind"],
    ["no words", { kind: "ANSWER", body: "　" }, "body"],
    ["an open placeholder", { kind: "ANSWER", body: "{{日付}}です。" }, "body"],
    ["no moment", meeting, "meetingAt"],
    ["a moment that is no day", { ...meeting, meetingAt: "2026-02-30 10:00" }, "meetingAt"],
    ["a moment that is over", { ...meeting, meetingAt: "2026-11-30 10:00" }, "meetingAt"],
    ["no place", { ...meeting, meetingAt: "2026-12-10T14:00", meetingPlace: "" }, "meetingPlace"],
    ["too many papers", { kind: "ANSWER", body: "お返事です。", files: Array(4).fill(crypto.randomUUID()) }, "files"],
  ])("is not sent with %s", (_what, answers, field) => {
    const checked = checkMessage(answers, now);
    expect(checked.ok ? [] : Object.keys(checked.errors)).toContain(field);
  });

  it("carries a day and a place in Japan's time", () => {
    const checked = checkMessage({ ...meeting, meetingAt: "2026-12-10T14:00" }, now);
    expect(checked).toMatchObject({
      ok: true,
      value: { meeting: { at: new Date("2026-12-10T05:00:00Z"), place: "オンライン会議" } },
    });
  });
});

describe("the light", () => {
  const light = (days: number, parts: object = {}) =>
    lightOf({ status: "ASSIGNED", age: { days, isStopped: false }, firstAnsweredAt: null, ...parts }, 3);

  it.each([
    [0, "green"],
    [1, "green"],
    [2, "yellow"],
    [3, "yellow"],
    [4, "red"],
  ])("after %i business days of three is %s", (days, colour) => {
    expect(light(days)).toBe(colour);
  });

  it("is out once the first answer was given or the case is over, and says when the clock stands", () => {
    expect(light(9, { firstAnsweredAt: now })).toBe("none");
    expect(light(9, { status: "WITHDRAWN" })).toBe("none");
    expect(light(9, { age: { days: 9, isStopped: true } })).toBe("stopped");
  });
});
