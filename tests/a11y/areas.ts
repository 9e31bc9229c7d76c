import type { AccessibilityData } from "@/lib/content/accessibility-schema";
import { pages } from "@/lib/permission-matrix/register/pages";
import type { Outcome } from "@/tests/support/a11y/record";

/** The parts of the portal as readers know them, each with the beginning of its addresses; the first that fits counts. */
const AREAS = [
  ["事務局と審査委員の画面", /^\/(admin|jury)(\/|$)/],
  ["マイページ", /^\/mypage(?!\/sign-in)(\/|$)/],
  ["手続きの画面", /\/(apply|case|sign-in|status|receipts|feedback|open|confirm|introductions|code)(\/|$)/],
  ["公開ページ", /^/],
] as const;

/** Pages of the demonstration alone are not part of the portal. */
const IN_PRODUCTION = Object.keys(pages).filter((template) => pages[template] !== "demo");

/** What belongs to no page, or to one that still exists. */
export function isShown({ template }: Outcome): boolean {
  return template === "" || IN_PRODUCTION.includes(template);
}

/** Which pages of each part were looked at; those of the desk are counted and not named. */
export function areasOf(outcomes: readonly Outcome[]): AccessibilityData["areas"] {
  const looked = new Set(outcomes.map(({ template }) => template));
  return AREAS.map(([area]) => {
    const own = IN_PRODUCTION.filter((template) => areaOf(template) === area);
    return {
      area,
      seen: own.filter((one) => looked.has(one)).toSorted(),
      unseen: own.filter((one) => !looked.has(one)).length,
    };
  });
}

function areaOf(template: string): string {
  return AREAS.find(([, begins]) => begins.test(template))?.[0] ?? "";
}
