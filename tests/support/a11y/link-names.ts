import type { Page } from "@playwright/test";
import { faultless } from "./record";

/** Words that say nothing once they are read apart from their sentence. */
const EMPTY_WORDS =
  /^(詳しくは|詳細は|くわしくは)?(こちら|ここ|コチラ)(から|へ|を(クリック|参照|ご覧ください))?[。＞>→]*$|^(詳細|詳しく|詳しく見る|もっと見る|続きを読む|続き|リンク|クリック|here|click here|more|read more)[。＞>→…]*$/iu;

const NUMBER = /[DO]-\d{4}-\w{6}/g;

/**
 * Every link has a name that tells where it leads; where two places share a name, their lines tell them apart. Two records
 * may bear the same name.
 */
export function linkNames(page: Page): Promise<void> {
  return faultless(page, "linkNames", () => faultsOf(page));
}

async function faultsOf(page: Page): Promise<readonly string[]> {
  const links = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .map((link) => {
        const ids = (link.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
        const labelled = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
        const pictures = [...link.querySelectorAll("img, svg[aria-label]")].map(
          (picture) => picture.getAttribute("alt") ?? picture.getAttribute("aria-label") ?? "",
        );
        const text = `${link.textContent ?? ""} ${pictures.join(" ")}`;
        const name = (labelled || link.getAttribute("aria-label") || text).replace(/\s+/g, " ").trim();
        const line = link.closest("li, tr, p, dd, article")?.textContent ?? "";
        // In a drawing, the property is no text.
        const { href } = new URL(link.getAttribute("href") ?? "", document.baseURI);
        return { name, line, href: href.replace(/#.*$/, "") };
      }),
  );
  const faults = new Set<string>();
  const places = new Map<string, string>();
  for (const { name, line, href } of links) {
    if (name === "") faults.add(`without a name: ${href}`);
    if (EMPTY_WORDS.test(name)) faults.add(`says nothing: ${name} (${href})`);
    const words = `${name} ${line}`;
    const place = href.replace(NUMBER, "");
    const other = places.get(words) ?? place;
    if (other !== place) faults.add(`one name for two places: ${name} (${other}, ${href})`);
    places.set(words, place);
  }
  return [...faults];
}
