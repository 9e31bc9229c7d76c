import { expect, type Page } from "@playwright/test";
import { faultless } from "./record";

/** On paper: the text is there, what is pressed or leads elsewhere is not. */
export async function printView(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  try {
    await expect(page.locator("main h1")).toBeVisible();
    await faultless(page, "printView", () =>
      page.evaluate(() =>
        [...document.querySelectorAll("nav, button")]
          .filter((part) => part.checkVisibility())
          .map((part) => (part.textContent ?? "").trim().slice(0, 24)),
      ),
    );
  } finally {
    await page.emulateMedia({ media: null });
  }
}
