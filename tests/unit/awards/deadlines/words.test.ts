import { describe, expect, it } from "vitest";
import { closingInWords, deadlineInWords, durationInWords, openingInWords } from "@/lib/awards/deadlines/words";

const japan = (text: string) => new Date(`${text}+09:00`);
const displayed = japan("2027-07-30T17:00:00");
const accepted = japan("2027-07-30T17:15:00");

describe("a deadline in words", () => {
  it.each([
    ["2027-07-27T00:00:00", "あと3日"],
    ["2027-07-27T23:59:59", "あと3日"],
    ["2027-07-29T23:59:59", "あと1日"],
    ["2027-07-30T00:00:00", "本日まで"],
    ["2027-07-30T17:00:00", "本日まで"],
    ["2027-07-30T17:00:01", "締切を過ぎています"],
    ["2027-07-30T17:15:00", "締切を過ぎています"],
    ["2027-07-30T17:15:01", "受付終了"],
    ["2027-08-30T00:00:00", "受付終了"],
  ])("at %s is %s", (now, distance) => {
    expect(deadlineInWords({ displayed, accepted }, japan(now))).toBe(`2027年7月30日（金）17時まで（${distance}）`);
  });

  it.each([
    ["2027-07-31T00:00:00", "2027年7月30日（金）24時"],
    ["2027-07-30T23:59:00", "2027年7月30日（金）23時59分"],
    ["2028-03-01T00:00:00", "2028年2月29日（火）24時"],
    ["2028-01-01T00:00:00", "2027年12月31日（金）24時"],
    ["2027-07-30T09:05:00", "2027年7月30日（金）9時5分"],
  ])("closing at %s is %s", (moment, words) => {
    expect(closingInWords(japan(moment))).toBe(words);
  });

  it("at midnight counts to the day that ends, and stays open to its last instant", () => {
    const midnight = japan("2027-07-31T00:00:00");
    const wordsAt = (now: string) => deadlineInWords({ displayed: midnight, accepted: midnight }, japan(now));

    expect(wordsAt("2027-07-29T12:00:00")).toBe("2027年7月30日（金）24時まで（あと1日）");
    expect(wordsAt("2027-07-30T23:59:59")).toBe("2027年7月30日（金）24時まで（本日まで）");
    expect(wordsAt("2027-07-31T00:00:00")).toBe("2027年7月30日（金）24時まで（本日まで）");
    expect(wordsAt("2027-07-31T00:00:01")).toBe("2027年7月30日（金）24時まで（受付終了）");
  });

  it("opens at 0時 of the day that begins", () => {
    expect(openingInWords(japan("2027-06-01T00:00:00"))).toBe("2027年6月1日（火）0時");
    expect(openingInWords(japan("2027-06-01T10:30:00"))).toBe("2027年6月1日（火）10時30分");
  });
});

describe("a length of time in words", () => {
  it.each([
    [0, "1秒未満"],
    [999, "1秒未満"],
    [1000, "1秒"],
    [59_999, "59秒"],
    [60_000, "1分"],
    [61_000, "1分1秒"],
    [3_600_000, "1時間"],
    [3_661_000, "1時間1分"],
    [86_400_000, "1日"],
    [90_000_000, "1日1時間"],
    [86_460_000, "1日"],
    [-61_000, "1分1秒"],
  ])("%i ms is %s", (ms, words) => {
    expect(durationInWords(ms)).toBe(words);
  });
});
