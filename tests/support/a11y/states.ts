import type { Page } from "@playwright/test";
import { errorSummary } from "./error-summary";

/** What a state answers with when a page does not have it. */
export const NOT_HERE = Symbol("this page does not have the state");

/** Opens what can be opened in the main part; whether there was anything. */
export function openedParts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const parts = [...document.querySelectorAll("main details")].filter((part) => part.checkVisibility());
    for (const part of parts) part.setAttribute("open", "");
    return parts.length > 0;
  });
}

const WRITTEN =
  "input[type=text], input[type=email], input[type=tel], input[type=password], textarea, input:not([type])";

/**
 * Empties a form that asks for something in writing and sends it: the server refuses it, and the page says what is missing.
 * Left alone are forms without such a question, because to send them would do something.
 */
export async function sentEmpty(page: Page): Promise<unknown> {
  const isSent = await page.evaluate((written) => {
    const isAsked = (control: Element) =>
      control.checkVisibility() &&
      control.id !== "" &&
      (document.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.textContent ?? "").includes("※必須");
    const form = [...document.querySelectorAll("main form")].find(
      (candidate) => candidate.checkVisibility() && [...candidate.querySelectorAll(written)].some(isAsked),
    );
    const button = form?.querySelector<HTMLButtonElement>("button[type=submit]");
    if (form === undefined || !button) return false;
    for (const control of form.querySelectorAll(written)) {
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) || control.readOnly)
        continue;
      control.value = "";
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
    button.click();
    return true;
  }, WRITTEN);
  if (!isSent) return NOT_HERE;
  await page.waitForFunction(() => document.title.startsWith("エラー："), undefined, { timeout: 15_000 });
  return errorSummary(page, { isAbove: false });
}
