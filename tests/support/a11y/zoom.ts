import type { Page } from "@playwright/test";
import { inWindow, misfits, withStyle } from "./overflow";
import { faultless } from "./record";

/** WCAG 1.4.4: at 200 % nothing is lost, whether a reader enlarges the page or only the text. */
export async function zoom200(page: Page): Promise<void> {
  await faultless(page, "zoom200", () => inWindow(page, { width: 640, height: 450 }, () => misfits(page)));
  await faultless(page, "zoom200", () =>
    inWindow(page, { width: 1280, height: 900 }, () =>
      withStyle(page, "html { font-size: 200% !important; }", () => misfits(page)),
    ),
  );
}
