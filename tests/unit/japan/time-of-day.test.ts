import { expect, it } from "vitest";
import { momentOf, parseTimeOfDay } from "@/lib/japan/time-of-day";

it.each([
  ["9:30", 570],
  ["09:30", 570],
  ["0930", 570],
  ["９：３０", 570],
  ["9時30分", 570],
  ["9時", 540],
  ["午後3時", 900],
  ["午後3時5分", 905],
  ["午前0:00", 0],
  ["23:59", 1439],
])("reads %s", (text, minutes) => {
  expect(parseTimeOfDay(text)).toEqual({ ok: true, value: minutes });
});

it.each([
  ["24:00", "range"],
  ["10:60", "range"],
  ["", "form"],
  ["九時", "form"],
  ["10:00:00", "form"],
  ["-1:00", "form"],
])("refuses %s", (text, cause) => {
  expect(parseTimeOfDay(text)).toEqual({ ok: false, cause });
});

it("takes the clock of Japan", () => {
  expect(momentOf("2026-12-01", 570).toISOString()).toBe("2026-12-01T00:30:00.000Z");
});
