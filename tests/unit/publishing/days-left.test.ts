import { describe, expect, it } from "vitest";
import { type Banner, bannersAt, nextBannerChange } from "@/lib/publishing/banners";
import { deadlineOn, secondsToMidnight } from "@/lib/publishing/days-left";

const at = (text: string) => new Date(`${text}+09:00`);

describe("a deadline", () => {
  it.each([
    ["2026-12-10T17:00:00", "2026-12-03", "あと7日", "warning"],
    ["2026-12-10T17:00:00", "2026-12-02", "あと8日", "info"],
    ["2026-12-10T17:00:00", "2026-12-09", "あと1日", "warning"],
    ["2026-12-10T17:00:00", "2026-12-10", "本日17:00まで", "warning"],
    ["2026-12-10T17:00:00", "2026-12-11", "受付終了", "neutral"],
    ["2026-12-10T23:59:00", "2026-12-10", "本日23:59まで", "warning"],
    ["2026-12-11T00:00:00", "2026-12-10", "あと1日", "warning"],
    ["2027-01-01T00:00:00", "2026-12-31", "あと1日", "warning"],
  ])("at %s is told on %s as %s", (deadline, today, words, tone) => {
    expect(deadlineOn(at(deadline), today)).toEqual({ words, tone, isOver: words === "受付終了" });
  });
});

describe("the rest of a day", () => {
  it.each([
    ["2026-11-28T00:00:00", 86_400],
    ["2026-11-27T23:59:59", 1],
    ["2026-11-27T23:59:59.999", 1],
    ["2026-11-27T12:00:00", 43_200],
  ])("of %s is %d seconds in Japan", (moment, seconds) => {
    expect(secondsToMidnight(at(moment))).toBe(seconds);
  });
});

describe("banners", () => {
  const banner = (slug: string, from: string, to: string, isEmergency = false): Banner => ({
    slug,
    isEmergency,
    title: slug,
    text: "",
    url: "",
    startsAt: at(from),
    endsAt: at(to),
  });
  const all = [
    banner("notice", "2026-12-01T09:00:00", "2026-12-01T18:00:00"),
    banner("later", "2026-12-01T10:00:00", "2026-12-01T12:00:00"),
    banner("emergency", "2026-12-01T08:00:00", "2026-12-01T11:00:00", true),
  ];
  const shownAt = (moment: string) => bannersAt(all, at(moment)).map(({ slug }) => slug);

  it("stand from their start to their end, emergencies first, then the newest", () => {
    expect(shownAt("2026-12-01T07:59:57")).toEqual([]);
    expect(shownAt("2026-12-01T10:30:00")).toEqual(["emergency", "later", "notice"]);
    expect(shownAt("2026-12-01T11:00:00")).toEqual(["later", "notice"]);
    expect(shownAt("2026-12-01T18:00:00")).toEqual([]);
  });

  it("know when they change next", () => {
    expect(nextBannerChange(all, at("2026-12-01T07:59:00"))).toBe(60);
    expect(nextBannerChange(all, at("2026-12-01T10:59:59.500"))).toBe(1);
    expect(nextBannerChange(all, at("2026-12-01T18:00:00"))).toBeNull();
  });
});
