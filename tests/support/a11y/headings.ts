import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** One `h1`; no level left out on the way down. The summary of errors or a notice may stand above the `h1`. */
export function headings(page: Page): Promise<void> {
  return faultless(page, "headings", () => faultsOf(page));
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
      .filter((heading) => heading.checkVisibility() && heading.closest("[role=alert]") === null)
      .map((heading) => ({ level: Number(heading.tagName[1]), text: (heading.textContent ?? "").trim() })),
  );
  const faults = found.flatMap(({ level, text }, index) => {
    const before = found[index - 1]?.level ?? 1;
    if (text === "") return [`an empty h${level}`];
    return level > before + 1 ? [`h${level} after h${before}: ${text}`] : [];
  });
  const tops = found.filter(({ level }) => level === 1).map(({ text }) => text);
  if (tops.length !== 1) faults.unshift(`${tops.length} h1: ${tops.join(" / ")}`);
  return faults;
}
