import type { Page } from "@playwright/test";

/** Own addresses that the page that is shown leads to, without files. */
export function linksOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(
      ({ origin, pathname }) => origin === location.origin && !/\.\w+$/.test(pathname),
    );
    return [...new Set(links.map(({ pathname, search }) => pathname + search))];
  });
}
