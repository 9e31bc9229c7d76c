import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** WCAG 2.2.1, 2.2.2, 2.3.1: nothing moves on and on, nothing blinks, no page turns into another one by itself. */
export function stillness(page: Page): Promise<void> {
  return faultless(page, "stillness", () =>
    page.evaluate(() => {
      const endless = document
        .getAnimations()
        .filter(({ effect, playState }) => playState === "running" && effect?.getTiming().iterations === Infinity)
        .map(() => "an animation without end");
      const moved = [...document.querySelectorAll("marquee, blink, meta[http-equiv=refresh i], img[src$='.gif']")].map(
        ({ tagName }) => `a ${tagName.toLowerCase()} that moves or turns`,
      );
      return [...endless, ...moved];
    }),
  );
}

/** WCAG 1.4.13: nothing comes up only because one points at something. */
export function hoverContent(page: Page): Promise<void> {
  return faultless(page, "hoverContent", () =>
    page.evaluate(() => {
      const rulesIn = (rules: CSSRuleList): readonly CSSStyleRule[] =>
        [...rules].flatMap((rule) => {
          const own = rule instanceof CSSStyleRule ? [rule] : [];
          return "cssRules" in rule && rule.cssRules instanceof CSSRuleList ? [...own, ...rulesIn(rule.cssRules)] : own;
        });
      const reveals = ({ selectorText, style }: CSSStyleRule) =>
        /:hover/.test(selectorText) &&
        (/^(?!none|$)/.test(style.display) || style.visibility === "visible" || style.content !== "");
      return [...document.styleSheets]
        .flatMap((sheet) => rulesIn(sheet.cssRules))
        .filter((rule) => reveals(rule) && document.querySelector(rule.selectorText.replace(/:hover/g, "")) !== null)
        .map(({ selectorText }) => `comes up when pointed at: ${selectorText}`);
    }),
  );
}
