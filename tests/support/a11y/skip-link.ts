import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** WCAG 2.4.1: Tab and Enter lead past the menus; the next Tab is in the main part, or behind it where it holds nothing. */
export function skipLink(page: Page): Promise<void> {
  return faultless(page, "skipLink", async () => {
    await page.evaluate(() => {
      const top = document.createElement("span");
      top.tabIndex = -1;
      document.body.prepend(top);
      top.focus();
      top.remove();
    });
    await page.keyboard.press("Tab");
    const isFirst = await page.evaluate(() => (document.activeElement?.getAttribute("href") ?? "").startsWith("#"));
    if (!isFirst) return ["the first stop does not lead past the menus"];
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    return page.evaluate(() => {
      const main = document.querySelector("main");
      const element = document.activeElement;
      // Behind the last stop of the page the focus is on the body.
      const isPast =
        element === document.body || (main && element && (main.compareDocumentPosition(element) & 2) === 0);
      return isPast ? [] : ["the link past the menus does not move the focus"];
    });
  });
}

/** WCAG 2.1.4: no key by itself does anything. */
export function singleKeys(page: Page): Promise<void> {
  return faultless(page, "singleKeys", () =>
    page.evaluate(() => [...document.querySelectorAll("[accesskey]")].map((element) => `a key for ${element.tagName}`)),
  );
}
