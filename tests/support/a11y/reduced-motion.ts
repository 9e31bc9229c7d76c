import type { Page } from "@playwright/test";
import { faultless } from "./record";

const STILL_MS = 20;

/** For readers who asked for less motion nothing moves and nothing slides. */
export async function reducedMotion(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  try {
    await faultless(page, "reducedMotion", () => moving(page));
  } finally {
    await page.emulateMedia({ reducedMotion: null });
  }
}

function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const seconds = (list: string) => Math.max(...list.split(",").map((part) => Number.parseFloat(part) || 0));
    const found = [...document.querySelectorAll("*")].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(element);
      const name = element.tagName.toLowerCase();
      return [
        ...(seconds(transitionDuration) * 1000 > limit ? [`transition of ${name}`] : []),
        ...(animationName !== "none" && seconds(animationDuration) * 1000 > limit ? [`animation of ${name}`] : []),
        ...(scrollBehavior === "smooth" ? [`smooth scrolling of ${name}`] : []),
      ];
    });
    return [...new Set(found)];
  }, STILL_MS);
}
