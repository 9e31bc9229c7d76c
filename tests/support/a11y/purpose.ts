import type { Page } from "@playwright/test";
import { faultless } from "./record";

/**
 * WCAG 1.3.5: what asks for an address, a telephone number or a password tells the browser whether it means its
 * user. What officers type at the desk means others.
 */
export function inputPurpose(page: Page): Promise<void> {
  return faultless(page, "inputPurpose", () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLInputElement>(
          location.pathname.startsWith("/admin/")
            ? "main input[type=password]"
            : "main :is(input[type=email], input[type=tel], input[type=password])",
        ),
      ]
        .filter((input) => input.checkVisibility() && !input.readOnly && input.getAttribute("autocomplete") === null)
        .map((input) => `says not whom it means: ${input.name}`),
    ),
  );
}

/** WCAG 3.3.8: secrets can be pasted and filled in by the browser; no picture has to be read, nothing to be solved. */
export function authentication(page: Page): Promise<void> {
  return faultless(page, "authentication", () =>
    page.evaluate(() => {
      const secret = "input[type=password], input[autocomplete=one-time-code], input[autocomplete=username]";
      const closed = [...document.querySelectorAll<HTMLInputElement>(secret)].filter((input) => {
        const paste = new ClipboardEvent("paste", { bubbles: true, cancelable: true });
        return !input.dispatchEvent(paste) || input.autocomplete === "off" || input.autocomplete === "";
      });
      const riddles = document.querySelectorAll("[class*=captcha i], [id*=captcha i], iframe[src*=captcha i]");
      return [
        ...closed.map(({ name }) => `cannot be pasted or filled in: ${name}`),
        ...[...riddles].map(() => "a riddle to solve"),
      ];
    }),
  );
}
