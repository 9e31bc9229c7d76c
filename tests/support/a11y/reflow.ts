import { expect, type Page } from "@playwright/test";
import { inWindow, misfits } from "./overflow";

/** WCAG 1.4.10: in a window of 320 by 256 nothing is scrolled sideways and nothing is cut off. */
export async function reflow320(page: Page): Promise<void> {
  const found = await inWindow(page, { width: 320, height: 256 }, () => misfits(page));
  expect(found, `reflow at ${page.url()}`).toEqual([]);
}
