import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** WCAG 2.4.6, 2.5.3, 3.3.2: each control has words that are seen, and is called by them. */
export function labels(page: Page): Promise<void> {
  return faultless(page, "labels", () =>
    page.evaluate(() => {
      type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
      const squeezed = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, "");
      const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
      const named = (element: Element) => {
        const ids = (element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
        return (
          ids.map((id) => document.getElementById(id)?.textContent ?? "").join("") || element.getAttribute("aria-label")
        );
      };
      const controls = [...document.querySelectorAll<Control>("input:not([type=hidden]), select, textarea")].filter(
        seen,
      );
      const unnamed = controls
        .filter((control) => ![...(control.labels ?? [])].some((label) => squeezed(label.textContent) !== ""))
        .filter((control) => squeezed(named(control)) === "")
        .map((control) => `no label: ${control.tagName.toLowerCase()} ${control.name}`);
      const otherwise = [
        ...document.querySelectorAll<HTMLElement>("a[aria-label], button[aria-label], summary[aria-label]"),
      ]
        .filter((element) => seen(element) && squeezed(element.innerText) !== "")
        .filter((element) => !squeezed(element.getAttribute("aria-label")).includes(squeezed(element.innerText)))
        .map((element) => `is called otherwise than it reads: 「${element.innerText}」`);
      const empty = [...document.querySelectorAll<HTMLElement>("button, summary")]
        .filter((element) => seen(element) && element.closest("[aria-hidden=true]") === null)
        .filter((element) => squeezed(element.textContent) === "" && squeezed(named(element)) === "")
        .map(() => "a button without words");
      return [...unnamed, ...otherwise, ...empty];
    }),
  );
}

/** WCAG 1.3.1: tables have a name and cells that head them; groups of choices have a name. */
export function tables(page: Page): Promise<void> {
  return faultless(page, "tables", () =>
    page.evaluate(() => {
      const words = (element: Element | null | undefined) => (element?.textContent ?? "").trim();
      const seen = (element: Element) => element.checkVisibility();
      const bare = [...document.querySelectorAll("table")].filter(seen).flatMap((table) => {
        const name = words(table.caption) || table.getAttribute("aria-labelledby") || table.getAttribute("aria-label");
        const heads = [...table.querySelectorAll("th")];
        return [
          ...(name ? [] : ["a table without a name"]),
          ...(heads.length > 0 ? [] : [`a table without headings: ${words(table.caption)}`]),
          ...heads
            .filter((head) => !head.hasAttribute("scope"))
            .map((head) => `a heading without scope: ${words(head)}`),
        ];
      });
      const sets = [...document.querySelectorAll("fieldset")]
        .filter((set) => seen(set) && words(set.querySelector("legend")) === "" && !set.hasAttribute("aria-label"))
        .map(() => "a group without a name");
      const loose = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")]
        .filter((radio) => seen(radio) && radio.closest("fieldset, [role=radiogroup], [role=group]") === null)
        .map((radio) => `a choice outside a group: ${radio.name}`);
      return [...bare, ...sets, ...new Set(loose)];
    }),
  );
}
