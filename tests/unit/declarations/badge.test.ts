import { describe, expect, it } from "vitest";
import { BADGE_WORDS, type BadgeState, badgeStateOf, badgeSvg } from "@/lib/declarations/badge";
import type { PublicDeclaration } from "@/lib/declarations/queries/public";
import { shownDeclaration } from "@/tests/factories/shown-declaration";

const TODAY = "2026-11-22";
const NUMBER = "D-2026-7K3M9X";
const STATES: readonly BadgeState[] = ["valid", "expired", "ended", "suspended", "inReview", "unknown"];

function gone(state: Exclude<PublicDeclaration["state"], "shown">): PublicDeclaration {
  return { state, number: NUMBER, since: "2026-11-01T00:00:00.000Z" };
}

function shown(validUntil: string | null): PublicDeclaration {
  return {
    state: "shown",
    declaration: shownDeclaration({ validUntil: validUntil === null ? null : new Date(validUntil) }),
  };
}

describe("the badge", () => {
  it.each<readonly [string, PublicDeclaration | null, BadgeState]>([
    ["a declaration without a term", shown(null), "valid"],
    ["the last valid day", shown(TODAY), "valid"],
    ["the day after, before the job has run", shown("2026-11-21"), "expired"],
    ["one that has run out", gone("expired"), "expired"],
    ["one that was withdrawn", gone("withdrawn"), "ended"],
    ["one that was cancelled", gone("cancelled"), "ended"],
    ["one that was reopened and then refused", gone("refused"), "ended"],
    ["one whose page is stopped", gone("suspended"), "suspended"],
    ["one that is looked at again", gone("inReview"), "inReview"],
    ["a number that was never public", null, "unknown"],
  ])("of %s", (_what, found, state) => {
    expect(badgeStateOf(found, TODAY)).toBe(state);
  });

  it("says its state in words, in its title too, and calls nothing valid that is not", () => {
    for (const state of STATES) {
      const words = BADGE_WORDS[state];
      const svg = badgeSvg(state, NUMBER);

      expect(svg).toContain(`<title id="t">地方創生テレワーク推進運動 Action宣言 ${NUMBER}：${words}</title>`);
      expect(svg).toContain(`>${words}</text>`);
      expect(svg.includes(BADGE_WORDS.valid)).toBe(state === "valid");
    }
  });

  it("is a picture and nothing that runs or loads", () => {
    expect(badgeSvg("valid", NUMBER)).not.toMatch(/<script|<style|href|url\(|@import|on\w+=/i);
  });
});
