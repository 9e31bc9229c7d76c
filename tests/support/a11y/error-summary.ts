import { expect, type Page } from "@playwright/test";
import { recorded } from "./record";

/** A page that is mainly something else has its form, and the summary, further down. */
type Stand = { readonly isAbove: boolean };

/**
 * E-04 to E-08 after a send with errors: the title says so, the summary stands above the `h1` and has the focus, lists in
 * the order of the fields the words that stand at each field, and each link puts the focus on its control.
 */
export function errorSummary(page: Page, { isAbove }: Stand = { isAbove: true }): Promise<readonly string[]> {
  return recorded(page, "errorSummary", () => lookAt(page, isAbove));
}

async function lookAt(page: Page, isAbove: boolean): Promise<readonly string[]> {
  await expect(page).toHaveTitle(/^エラー：/);
  const summary = page.locator("main [tabindex='-1']:has(> [role=alert])");
  await expect(summary).toHaveCount(1);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("heading", { level: 2, name: "入力内容に問題があります" })).toBeVisible();
  if (isAbove) expect(await elementsInOrder(page, "main [role=alert] h2, h1")).toEqual(["H2", "H1"]);

  const links = summary.getByRole("link");
  const sentences = await links.allInnerTexts();
  for (const [index, sentence] of sentences.entries()) {
    await links.nth(index).click();
    const focused = await focusedControl(page);
    expect(focused, `the control of 「${sentence}」`).toMatchObject({
      isControl: true,
      isMarked: true,
      isLabelSeen: true,
    });
    expect(focused.description, `what is heard at the control of 「${sentence}」`).toContain(sentence);
  }
  const order = await page.evaluate(() => {
    const targets = [...document.querySelectorAll<HTMLAnchorElement>("main [role=alert] a")].map((link) =>
      document.getElementById(link.hash.slice(1)),
    );
    return targets.every((target, index) => {
      const before = targets[index - 1];
      return index === 0 || (before && target && (before.compareDocumentPosition(target) & 4) !== 0);
    });
  });
  expect(order, "the order of the summary").toBe(true);
  return sentences;
}

/** The names of the elements in the order in which they stand. */
function elementsInOrder(page: Page, selector: string) {
  return page.evaluate((wanted) => [...document.querySelectorAll(wanted)].map(({ tagName }) => tagName), selector);
}

/** Where the focus is, and what of it and its group is wrong in the eyes of a screen reader. */
function focusedControl(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    const group = element?.closest("fieldset[aria-describedby], fieldset") ?? null;
    const ids = [element, group].flatMap((part) => (part?.getAttribute("aria-describedby") ?? "").split(" "));
    const description = ids.map((id) => (id && document.getElementById(id)?.textContent) || "").join(" ");
    const isMarked = [element, group].some((part) => part?.getAttribute("aria-invalid") === "true");
    const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
    const top = (label ?? element)?.getBoundingClientRect().top ?? -1;
    return {
      isControl: element?.matches("input, select, textarea") ?? false,
      isMarked: isMarked || element?.getAttribute("aria-invalid") === "true",
      isLabelSeen: top > -1 && top < window.innerHeight,
      description,
    };
  });
}
