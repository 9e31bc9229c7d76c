import type { Page } from "@playwright/test";
import { inWindow, misfits } from "./overflow";
import { faultless } from "./record";

/** WCAG 1.3.4: upright or lying, a telephone shows the same page. */
export function orientation(page: Page): Promise<void> {
  return faultless(page, "orientation", async () => {
    const upright = await inWindow(page, { width: 375, height: 667 }, () => shown(page));
    const lying = await inWindow(page, { width: 667, height: 375 }, () => shown(page));
    const missing = upright.heading === lying.heading && lying.heading !== "" ? [] : ["the heading is not the same"];
    return [...upright.faults, ...lying.faults, ...missing];
  });
}

async function shown(page: Page) {
  const heading = await page.evaluate(
    () => [...document.querySelectorAll("h1")].find((h1) => h1.checkVisibility())?.innerText ?? "",
  );
  return { heading, faults: await misfits(page) };
}
