import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** Language, one `main` that the first link leads to, one header, at most one footer, navigations that can be told apart. */
export function landmarks(page: Page): Promise<void> {
  return faultless(page, "landmarks", () => faultsOf(page));
}

function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const nameOf = (element: Element) => {
      const ids = (element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
      const named = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      return named || (element.getAttribute("aria-label") ?? "");
    };
    const topLevel = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(
        (element) => element.closest("main, article, section, aside, nav") === null && element.checkVisibility(),
      );

    const language = /^\/en(\/|$)/.test(location.pathname) ? "en" : "ja";
    if (document.documentElement.lang !== language) found.push(`lang is "${document.documentElement.lang}"`);
    const mains = document.querySelectorAll("main");
    if (mains.length !== 1) found.push(`${mains.length} main`);
    if (topLevel("header").length !== 1) found.push(`${topLevel("header").length} header`);
    if (topLevel("footer").length > 1) found.push(`${topLevel("footer").length} footer`);

    const navigations = [...document.querySelectorAll("nav")].filter((nav) => nav.checkVisibility()).map(nameOf);
    for (const [index, name] of navigations.entries()) {
      if (navigations.length > 1 && name === "") found.push("a nav without a name among several");
      if (name !== "" && navigations.indexOf(name) !== index) found.push(`two nav called ${name}`);
    }
    const first = document.querySelector("body a[href]")?.getAttribute("href") ?? "";
    const target = first.startsWith("#") ? document.getElementById(first.slice(1)) : null;
    if (target === null || target.closest("main") === null)
      found.push(`the first link (${first}) does not lead to main`);
    return found;
  });
}
