import type { JSHandle, Page } from "@playwright/test";
import { faultless } from "./record";

export type Stop = { readonly name: string; readonly faults: readonly string[] };

const LONGEST_WALK = 400;

/**
 * Walks the page with Tab from its beginning to its end. Every stop shows its focus, is not covered, and comes in the order
 * of the document; everything that can be reached is reached, and the walk ends.
 */
export async function tabWalk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  await faultless(page, "tabWalk", () => walk(page, stops));
  return stops;
}

async function walk(page: Page, stops: Stop[]): Promise<readonly string[]> {
  const visited = await startAtTop(page);
  let isOver = false;
  while (!isOver && stops.length < LONGEST_WALK) {
    await page.keyboard.press("Tab");
    const stop = await nextStop(visited);
    isOver = stop === null;
    if (stop !== null) stops.push(stop);
  }
  return [
    ...stops.flatMap(({ name, faults: own }) => own.map((fault) => `${fault}: ${name}`)),
    ...(await missed(visited)).map((name) => `not reached: ${name}`),
    ...(isOver ? [] : ["the walk does not end"]),
  ];
}

type Visited = JSHandle<Element[]>;

async function startAtTop(page: Page): Promise<Visited> {
  await page.waitForLoadState("load");
  // The page's scripts have run; what they still have to put up is put up before the browser has nothing left to do.
  await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle, { timeout: 1_000 })));
  return page.evaluateHandle((): Element[] => {
    window.getSelection()?.removeAllRanges();
    const top = document.createElement("span");
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
    return [];
  });
}

/** Null when the walk has come to its end: out of the page, or round to the first stop again. */
function nextStop(visited: Visited): Promise<Stop | null> {
  return visited.evaluate((earlier) => {
    const element = document.activeElement;
    const canStop = element instanceof HTMLElement || element instanceof SVGElement;
    if (!canStop || element === document.body || earlier[0] === element) return null;
    // A field for a day holds several stops of the browser's own.
    const isInside = earlier.at(-1) === element && element.matches("input[type=date], input[type=datetime-local]");
    if (isInside) return { name: "", faults: [] };
    const faults: string[] = [];
    if (earlier.includes(element)) faults.push("comes twice");
    const before = earlier.at(-1);
    if (before && (before.compareDocumentPosition(element) & 2) !== 0) faults.push("comes later than it stands");
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2) faults.push("shows no focus");
    const points = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2] as const,
      [left + 2, top + 2] as const,
      [right - 2, bottom - 2] as const,
    ]);
    const isSeen = points.some(([x, y]) => {
      const above = document.elementFromPoint(x, y);
      return above !== null && (element.contains(above) || above.contains(element));
    });
    if (!isSeen) faults.push("is covered or out of sight");
    earlier.push(element);
    const words = element.getAttribute("aria-label") ?? (element.textContent ?? "").trim();
    return { name: `${element.tagName.toLowerCase()} 「${words || element.id}」`, faults };
  });
}

/** What could take the focus and did not. Of a group of radio buttons one is enough. */
function missed(visited: Visited): Promise<readonly string[]> {
  return visited.evaluate((reached) => {
    const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";
    const nameOf = (element: Element) => (element instanceof HTMLInputElement ? `${element.type} ${element.name}` : "");
    const isReached = (element: HTMLElement) =>
      reached.includes(element) ||
      (element.matches("[type=radio]") && reached.some((other) => nameOf(other) === nameOf(element)));
    return [...document.querySelectorAll<HTMLElement>(focusable)]
      .filter((element) => element.tabIndex >= 0 && !element.matches(":disabled, input[type=hidden]"))
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isReached(element))
      .map((element) => `${element.tagName.toLowerCase()} 「${(element.textContent ?? "").trim() || element.id}」`);
  });
}
