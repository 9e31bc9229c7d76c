import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axeCore from "axe-core";

/** Handed over as text, once a document: axe then stays in it, and looks at later states at once. Answers with nothing. */
const SOURCE = `${readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")};undefined`;
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the document has once axe is in it. */
declare const axe: typeof axeCore;

/**
 * What axe finds and what it cannot decide about contrast, one line each: rule, place, what is wrong. Contrast is not asked
 * of what matches `known`. Told in the page, because the whole report of axe takes longer to carry than to make.
 */
export async function axeFindings(page: Page, known: string): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ({ tags, known }) => {
      const { violations, incomplete } = await axe.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "target-size": { enabled: true } },
        resultTypes: ["violations", "incomplete"],
        elementRef: true,
      });
      const undecided = incomplete.filter(({ id }) => id === "color-contrast");
      return [...violations, ...undecided].flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ element }) => id !== "color-contrast" || !element?.matches(known))
          .map((node) => `${id} | ${node.target.join(" ")} | ${(node.any[0]?.message ?? help).split("\n")[0]}`),
      );
    },
    { tags: TAGS, known },
  );
}
