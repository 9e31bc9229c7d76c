import { expect, type Page } from "@playwright/test";
import { recorded } from "./record";

type Part = { readonly where: string; readonly links: readonly string[] };

/**
 * WCAG 3.2.3, 3.2.4, 3.2.6: what stands in header and footer of several pages stands in the same order on each, the way to
 * the office among it, and one address has one name. Kinds of shells are compared with themselves.
 */
export class Consistency {
  readonly #seen = new Map<string, Part>();
  readonly #names = new Map<string, string>();

  async add(page: Page): Promise<void> {
    const parts = await partsOf(page);
    await recorded(page, "consistency", async () => {
      const faults = parts.flatMap(({ where, links }) => this.#faultsOf(page.url(), where, links));
      expect(faults, `consistency at ${page.url()}`).toEqual([]);
    });
  }

  #faultsOf(address: string, where: string, links: readonly string[]): readonly string[] {
    const faults: string[] = [];
    const earlier = this.#seen.get(where);
    const shared = (own: readonly string[], other: readonly string[]) => own.filter((link) => other.includes(link));
    if (earlier !== undefined) {
      const [here, there] = [shared(links, earlier.links), shared(earlier.links, links)];
      if (here.join("\n") !== there.join("\n")) faults.push(`${where}: another order than at ${earlier.where}`);
    } else this.#seen.set(where, { where: address, links });
    for (const link of links) {
      const [href = "", name = ""] = link.split(" ", 2);
      const key = `${where} ${href}`;
      const other = this.#names.get(key) ?? name;
      if (other !== name) faults.push(`${where}: ${href} is called ${other} and ${name}`);
      this.#names.set(key, other);
    }
    return faults;
  }
}

/** Links of each part of the frame, as address and name; what belongs to one page alone is left out of its address. */
function partsOf(page: Page): Promise<readonly { readonly where: string; readonly links: readonly string[] }[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const shell = location.pathname.match(/^\/(admin|jury|mypage)\b/)?.[1] ?? "open";
    return ["header", "footer"].map((part) => ({
      where: `${language} ${shell} ${part}`,
      links: [
        ...new Set(
          [...document.querySelectorAll<HTMLAnchorElement>(`body ${part} a[href]`)]
            .filter(
              (link) => link.closest("main") === null && link.origin === location.origin && link.checkVisibility(),
            )
            .map((link) => `${link.pathname} ${(link.textContent ?? "").replace(/\s+/g, "")}`),
        ),
      ],
    }));
  });
}
