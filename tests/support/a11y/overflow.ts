import type { Page } from "@playwright/test";

/** Closing marks keep the blank half that the end of a line may let hang over (JIS X 4051): lines then break before it. */
const WHOLE_MARKS = "* { text-spacing-trim: space-all !important; }";

const SPILLS = "spills sideways";

/**
 * What does not fit: content wider than the page (but for scroll regions with a name, which keyboards reach), and text cut
 * off or spilling out of its box. One line each. What spills by the blank half of a closing mark alone does so no longer
 * once such marks are whole, and is no fault.
 */
export async function misfits(page: Page): Promise<readonly string[]> {
  const found = await findMisfits(page);
  if (!found.some((fault) => fault.startsWith(SPILLS))) return found;
  const whole = await withStyle(page, WHOLE_MARKS, () => findMisfits(page));
  return found.filter((fault) => !fault.startsWith(SPILLS) || whole.includes(fault));
}

function findMisfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inWords = (element: Element) => {
      const text = (element.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 24);
      return `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} 「${text}」`;
    };
    const isScrollRegion = (element: Element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.getAttribute("tabindex") === "0" &&
      (element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby"));
    const regions = [...document.querySelectorAll("[tabindex]")].filter(isScrollRegion);
    const isFree = (element: Element) => regions.some((region) => region !== element && region.contains(element));
    const isHidden = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1 || !element.checkVisibility({ visibilityProperty: true });
    };

    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const sideways = (document.scrollingElement?.scrollWidth ?? 0) - width;
    if (sideways > 0) found.push(`the page is ${sideways} px wider than the window`);
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (isHidden(element) || isFree(element) || element.closest("svg")) continue;
      const { right, left } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const isFixed = style.position === "fixed";
      if (sideways > 0 && right > width + 1 && !isFixed)
        found.push(`sticks out by ${Math.round(right - width)} px: ${inWords(element)}`);
      if (left < -1 && right > 1 && !isFixed) found.push(`sticks out to the left: ${inWords(element)}`);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const isBox = style.display !== "inline" && !element.matches("select, input, textarea");
      const clips = /hidden|clip/.test(style.overflow);
      if (!isBox || !(hasText || clips)) continue;
      if (element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/.test(style.overflowX))
        found.push(`${clips ? "cut off" : "spills"} sideways: ${inWords(element)}`);
      if (clips && element.scrollHeight > element.clientHeight + 1) found.push(`cut off below: ${inWords(element)}`);
    }
    return found;
  });
}

/** Adds rules to the page without a style element, which its policy would refuse. */
export async function withStyle<T>(page: Page, css: string, work: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
  try {
    return await work();
  } finally {
    await page.evaluate(() => void document.adoptedStyleSheets.pop());
  }
}

/** Shows the page in a window of another size for as long as `work` runs. */
export async function inWindow<T>(
  page: Page,
  size: { readonly width: number; readonly height: number },
  work: () => Promise<T>,
): Promise<T> {
  const before = page.viewportSize();
  await page.setViewportSize(size);
  try {
    return await work();
  } finally {
    if (before) await page.setViewportSize(before);
  }
}
