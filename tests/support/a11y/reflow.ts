import type { Page } from "@playwright/test";
import { inWindow, misfits } from "./overflow";
import { faultless } from "./record";

/** WCAG 1.4.10: in a window of 320 by 256 nothing is scrolled sideways and nothing is cut off. */
export async function reflow320(page: Page): Promise<void> {
  await faultless(page, "reflow320", () => inWindow(page, { width: 320, height: 256 }, () => misfits(page)));
}
