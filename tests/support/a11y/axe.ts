import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A place where axe cannot work out the contrast by itself, and why it is known to be right. */
export type KnownContrast = { readonly selector: string; readonly reason: string };

/** axe cannot look behind a drawing; its letters have the colour of text on the white of the page (see chart-svg.tsx). */
const LETTERS_OF_DRAWINGS: KnownContrast = {
  selector: 'svg[role="img"] text, svg[role="img"] tspan',
  reason: "Text colour on the ground of the page.",
};

type Finding = { readonly rule: string; readonly selector: string; readonly what: string };

/** Holds the page, in the state it is in, against every rule of axe; what axe cannot decide about contrast fails too. */
export async function axe(page: Page, known: readonly KnownContrast[] = []): Promise<void> {
  const results = await new AxeBuilder({ page })
    .options({ rules: { "target-size": { enabled: true } } })
    .withTags(TAGS)
    .setLegacyMode(true)
    .analyze();
  const undecided = results.incomplete.filter(({ id }) => id === "color-contrast");
  const findings = [...results.violations, ...undecided].flatMap(({ id, help, nodes }) =>
    nodes.map((node): Finding => ({ rule: id, selector: node.target.join(" "), what: node.any[0]?.message ?? help })),
  );
  const unknown: Finding[] = [];
  for (const finding of findings)
    if (!(await isKnown(page, finding, [...known, LETTERS_OF_DRAWINGS]))) unknown.push(finding);

  const lines = unknown.map(({ rule, selector, what }) => `${rule} | ${selector} | ${what.split("\n")[0]}`);
  expect(lines, `axe at ${page.url()}`).toEqual([]);
}

async function isKnown(page: Page, { rule, selector }: Finding, known: readonly KnownContrast[]): Promise<boolean> {
  if (rule !== "color-contrast") return false;
  const allowed = known.map((place) => place.selector).join(", ");
  return page.evaluate(
    ([found, list]) => [...document.querySelectorAll(found)].every((element) => element.matches(list)),
    [selector, allowed] as const,
  );
}
