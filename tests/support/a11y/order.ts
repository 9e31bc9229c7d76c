import type { Page } from "@playwright/test";
import { faultless } from "./record";

/**
 * WCAG 1.3.2, 2.4.3: no style and no tabindex shows or reaches things in another order than they stand. A figure may stand
 * above the words that are read before it: such a part holds nothing to reach and no heading.
 */
export function visualOrder(page: Page): Promise<void> {
  return faultless(page, "visualOrder", () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((element) => element.checkVisibility())
        .flatMap((element) => {
          const { order, display, flexDirection, flexWrap, gridAutoFlow } = getComputedStyle(element);
          const name = `${element.tagName.toLowerCase()} 「${(element.textContent ?? "").trim().slice(0, 24)}」`;
          const matters =
            element.querySelector("a, button, input, select, textarea, h1, h2, h3, h4, table, ul, ol") !== null;
          const isTurned = /flex/.test(display) && /reverse/.test(`${flexDirection} ${flexWrap}`);
          const isDense = /grid/.test(display) && /dense/.test(gridAutoFlow);
          return [
            ...(order !== "0" && (matters || element.matches("a, button, h1, h2, h3, h4, table"))
              ? [`is moved: ${name}`]
              : []),
            ...(matters && (isTurned || isDense) ? [`turns its parts round: ${name}`] : []),
            ...(element.tabIndex > 0 ? [`comes before its turn: ${name}`] : []),
          ];
        }),
    ),
  );
}

/** WCAG 1.3.3, 1.4.1: sentences name what they mean, and do not point at a side or a colour. */
const POINTING =
  /(右|左)(側|上|下)?(の|にある)(ボタン|欄|メニュー|リンク|表|図|アイコン)|(赤|青|緑|黄|黒)(い|色の|字の|枠の|字で|色で|文字)/;

export function sensoryWords(page: Page): Promise<void> {
  return faultless(page, "sensoryWords", () =>
    page.evaluate((pattern) => {
      const text = document.querySelector("main")?.innerText ?? "";
      return text.split("\n").filter((line) => new RegExp(pattern).test(line));
    }, POINTING.source),
  );
}
