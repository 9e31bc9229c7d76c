import { describe, expect, it } from "vitest";
import { stripScripts } from "@/lib/server/documents/strip-scripts";

describe("stripScripts", () => {
  it.each([
    ["files of the framework", '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ["inline data", '<script>self.__next_f.push([1,"</p><b>"])</script>'],
    ["inline data with an id", '<script id="_R_">(globalThis["TURBOPACK"]||[]).push({})</script>'],
    ["files of other hosts", '<script src="//cdn.example.jp/a.js"></script>'],
    ["preloads of scripts", '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>'],
    ["preloads of modules", '<link rel="modulepreload" href="/_next/static/chunks/a.js"/>'],
    ["markers for hydration", "<!--$--><!--/$--><!--&--><!--/&--><!--$?--><!-- -->"],
  ])("removes %s", (_what, markup) => {
    expect(stripScripts(`<p>a</p>${markup}<p>b</p>`)).toBe("<p>a</p><p>b</p>");
  });

  it.each([
    ["structured data, whatever it holds", '<script type="application/ld+json">{"name":"<!-- --><!--$-->"}</script>'],
    ["an enhancement file of our own", '<script src="/enhance.js" defer=""></script>'],
    ["style sheets", '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>'],
    ["preloads of other things", '<link rel="preload" as="image" href="/a.png"/>'],
    ["comments that a person wrote", "<!-- for readers of the source -->"],
    ["text that looks like code", "<code>&lt;script&gt;</code>"],
  ])("keeps %s", (_what, markup) => {
    expect(stripScripts(`<p>a</p>${markup}<p>b</p>`)).toBe(`<p>a</p>${markup}<p>b</p>`);
  });
});
