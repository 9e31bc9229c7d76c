import { afterEach, expect, it, vi } from "vitest";

import WholePagesCache from "@/lib/server/whole-pages-cache.mjs";

const KEY = "/news";
const nowhere = { existsSync: () => false, readFile: () => Promise.reject(new Error("There is no file.")) };

/** Keeps in memory alone: no page of the build is on its disk. */
const cache = new WholePagesCache({
  ...{ fs: nowhere, flushToDisk: false, serverDistDir: "/nowhere", revalidatedTags: [], maxMemoryCacheSize: 1_000_000 },
});

const page = (words: string) => ({
  ...{ kind: "APP_PAGE", html: words, rscData: undefined, postponed: undefined, status: 200, segmentData: undefined },
  headers: { "x-next-cache-tags": "contents:NEWS" },
});

const keep = (words: string) => cache.set(KEY, page(words), { cacheControl: { revalidate: false, expire: undefined } });
const kept = async () => (await cache.get(KEY, { kind: "APP_PAGE", isFallback: false }))?.value?.html;

afterEach(() => vi.useRealTimers());

it("keeps a page, and gives it up when something on it is published", async () => {
  await keep("before");
  expect(await kept()).toBe("before");

  await new Promise((resolve) => setTimeout(resolve, 5));
  await cache.revalidateTag(["contents:NEWS"]);
  await new Promise((resolve) => setTimeout(resolve, 5));

  expect(await kept()).toBeUndefined();
});

it("does not keep what was begun before a publication and ended after it: it would stay until the next one", async () => {
  await cache.revalidateTag(["contents:NEWS"]);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await keep("of before the publication");

  expect(await kept()).toBeUndefined();
});

it("keeps pages again once no making can have begun before the publication", async () => {
  await cache.revalidateTag(["contents:NEWS"]);
  vi.useFakeTimers({ now: Date.now() + 61_000, toFake: ["Date"] });
  await keep("after");

  expect(await kept()).toBe("after");
});
