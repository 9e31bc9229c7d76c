import { describe, expect, it } from "vitest";
import { SITE_MAP } from "@/lib/content/site-map";
import { languagesOf, VERSIONS, versionsOf } from "@/lib/content/versions";
import { routes } from "@/lib/routes";

const listed = SITE_MAP.flatMap(({ pages }) => pages);

describe("versions of a page", () => {
  it("are all in the site map", () => {
    const addresses = VERSIONS.flatMap((versions) => Object.values(versions));

    expect(addresses.filter((address) => !listed.some(({ href }) => href === address))).toEqual([]);
  });

  it("name each other from every side", () => {
    for (const { ja, easy, en } of VERSIONS) {
      const all = [ja, easy, en].filter((address) => address !== undefined);

      for (const address of all) expect(versionsOf(address).map(({ href }) => href)).toEqual(all);
    }
  });

  it("have one Japanese and one English address for search engines, from both sides", () => {
    const languages = { ja: "/for-workers", en: "/en/for-workers", "x-default": "/for-workers" };

    expect(languagesOf(routes.forWorkers())).toEqual(languages);
    expect(languagesOf(routes.englishForWorkers())).toEqual(languages);
  });

  it("do not exist of a page that is written once", () => {
    expect(versionsOf(routes.terms())).toEqual([]);
    expect(languagesOf(routes.terms())).toBeUndefined();
  });

  it("in easy Japanese have no tag of their own", () => {
    expect(languagesOf(routes.easyForWorkers())).toBeUndefined();
  });
});

describe("the site map", () => {
  it("names every page once, and no two pages alike", () => {
    expect(new Set(listed.map(({ href }) => href)).size).toBe(listed.length);
    expect(new Set(listed.map(({ label }) => label)).size).toBe(listed.length);
  });

  it("keeps pages in English in a group that says so", () => {
    for (const { lang, pages } of SITE_MAP) {
      for (const { href } of pages) expect(/^\/en(\/|$)/.test(href), href).toBe(lang === "en");
    }
  });
});
