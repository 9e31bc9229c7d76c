import { expect, type Page } from "@playwright/test";
import { inWindow, misfits, withStyle } from "./overflow";

/** WCAG 1.4.4: at 200 % nothing is lost, whether a reader enlarges the page or only the text. */
export async function zoom200(page: Page): Promise<void> {
  const whole = await inWindow(page, { width: 640, height: 450 }, () => misfits(page));
  expect(whole, `the page at 200 % at ${page.url()}`).toEqual([]);
  const text = await inWindow(page, { width: 1280, height: 900 }, () =>
    withStyle(page, "html { font-size: 200% !important; }", () => misfits(page)),
  );
  expect(text, `the text at 200 % at ${page.url()}`).toEqual([]);
}
