import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** WCAG 3.2.1, 3.2.2: to reach a control or to choose something leads nowhere and opens nothing; the choices are put back. */
export function onInput(page: Page): Promise<void> {
  return faultless(page, "onInput", async () => {
    const before = page.url();
    const others = page.context().pages().length;
    await page.evaluate(() => {
      type Choice = HTMLInputElement | HTMLSelectElement;
      const tell = (choice: Choice) => {
        for (const type of ["input", "change"]) choice.dispatchEvent(new Event(type, { bubbles: true }));
      };
      for (const choice of document.querySelectorAll<Choice>("main select, main input")) {
        if (!choice.checkVisibility() || choice.disabled) continue;
        choice.focus();
        const { value } = choice;
        if (choice instanceof HTMLSelectElement) {
          choice.selectedIndex = choice.options.length - 1;
          tell(choice);
          choice.value = value;
        }
        if (choice.type !== "file") tell(choice);
      }
    });
    await page.waitForTimeout(150);
    return [
      ...(page.url() === before ? [] : [`led to ${page.url()}`]),
      ...(page.context().pages().length === others ? [] : ["a window came up"]),
    ];
  });
}
