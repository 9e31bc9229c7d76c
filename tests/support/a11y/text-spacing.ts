import type { Page } from "@playwright/test";
import { inWindow, misfits, withStyle } from "./overflow";
import { faultless } from "./record";

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** WCAG 1.4.12: with the spacing a reader may set, no text is lost, on a desk and on a phone. */
export async function textSpacing(page: Page): Promise<void> {
  for (const width of [1280, 375]) {
    await faultless(page, "textSpacing", () =>
      inWindow(page, { width, height: 800 }, () => withStyle(page, SPACING, () => misfits(page))),
    );
  }
}
