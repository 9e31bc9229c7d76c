import type { Page } from "@playwright/test";
import { faultless } from "./record";

/**
 * WCAG 2.5.8: what is pressed is 24 px in both directions, or has a circle of that size to itself; links within a sentence
 * are left out. What sends a form is 44 px high, but for the dense rows of a table.
 */
export function targets(page: Page): Promise<void> {
  return faultless(page, "targets", () =>
    page.evaluate(() => {
      const seen = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
      };
      const boxOf = (element: Element) => {
        const label = element.matches("input[type=checkbox], input[type=radio]") ? element.closest("label") : null;
        return (label ?? element).getBoundingClientRect();
      };
      const isInText = (element: Element) =>
        getComputedStyle(element).display === "inline" &&
        (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim();
      const pressed = [
        ...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary"),
      ]
        .filter(seen)
        .map((element) => ({ element, box: boxOf(element) }));
      const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
      const isCrowded = (box: DOMRect, element: Element) => {
        const { x, y } = middle(box);
        return pressed.some(({ element: other, box: near }) => {
          if (other === element || near === box) return false;
          const [dx, dy] = [Math.max(near.left - x, 0, x - near.right), Math.max(near.top - y, 0, y - near.bottom)];
          return Math.hypot(dx, dy) < 12;
        });
      };
      const small = pressed.filter(
        ({ element, box }) => Math.min(box.width, box.height) < 23.5 && !isInText(element) && isCrowded(box, element),
      );
      const low = pressed.filter(
        ({ element, box }) =>
          element.matches("main form button[type=submit]") && !element.closest("table") && box.height < 43.5,
      );
      const told = ({ element, box }: (typeof pressed)[number]) =>
        `${Math.round(box.width)} × ${Math.round(box.height)}: 「${(element.textContent ?? "").trim().slice(0, 24)}」`;
      return [...small.map(told), ...low.map((one) => `sends, and is ${told(one)}`)];
    }),
  );
}
