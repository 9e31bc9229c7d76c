import type { Page } from "@playwright/test";
import sharp from "sharp";
import { faultless } from "./record";

/** Of 255: what tells a drawing from the ground it stands on. */
const LEAST_DIFFERENCE = 96;

const CONTROLS = "input:not([type=hidden], [type=checkbox], [type=radio], [type=file]), select, textarea, button";

/** With the reader's own colours: controls keep an edge, drawn marks stay visible. */
export async function forcedColors(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  try {
    await faultless(page, "forcedColors", async () => [
      ...(await edgelessControls(page)),
      ...(await unseenDrawings(page)),
    ]);
  } finally {
    await page.emulateMedia({ forcedColors: null });
  }
}

function edgelessControls(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    const isVisible = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const hasEdge = (control: Element) => {
      const { borderBottomStyle, borderBottomWidth, textDecorationLine } = getComputedStyle(control);
      const hasBorder = borderBottomStyle !== "none" && Number.parseFloat(borderBottomWidth) >= 1;
      return hasBorder || textDecorationLine.includes("underline");
    };
    return [...document.querySelectorAll(controls)]
      .filter((control) => isVisible(control) && !hasEdge(control))
      .map((control) => `has no edge: ${control.tagName.toLowerCase()} 「${control.textContent || control.id}」`);
  }, CONTROLS);
}

/** Looked at as pixels: what a style says of an inherited `fill` is not what is painted. */
async function unseenDrawings(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const drawing of await page.locator("svg").all()) {
    if (!(await drawing.isVisible())) continue;
    const { channels } = await sharp(await drawing.screenshot()).stats();
    const difference = Math.max(...channels.slice(0, 3).map(({ min, max }) => max - min));
    if (difference < LEAST_DIFFERENCE)
      faults.push(`is not seen: svg in 「${await drawing.locator("..").textContent()}」`);
  }
  return faults;
}
