import { expect, type Page } from "@playwright/test";

/** On paper: the text is there, what is pressed or leads elsewhere is not. */
export async function printView(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  try {
    await expect(page.locator("main h1")).toBeVisible();
    const left = await page.evaluate(() =>
      [...document.querySelectorAll("nav, button")]
        .filter((part) => part.checkVisibility())
        .map((part) => (part.textContent ?? "").trim().slice(0, 24)),
    );
    expect(left, `on paper at ${page.url()}`).toEqual([]);
  } finally {
    await page.emulateMedia({ media: null });
  }
}
