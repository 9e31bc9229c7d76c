import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { clock } from "@/lib/clock";
import type { ContentKind } from "@/lib/db/generated/enums";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";
import { type Banner, bannersAt, nextBannerChange, toBanner } from "./banners";
import { secondsToMidnight } from "./days-left";
import type { FixedPage } from "./kinds/page";
import { countShown, getShown, listAllShown, listShown, type PublicContentFilter } from "./queries/public";
import { contentTags } from "./tags";

/** The cached public reads of everything the desk publishes; dropped by tag with each publish. */

export async function listPublishedContent(filter: PublicContentFilter, page: number, pageSize?: number) {
  "use cache";
  cacheTag(...filter.kinds.map(contentTags.kind));
  cacheLife("max");
  return listShown(filter, page, pageSize);
}

export async function listAllPublishedContent(kinds: readonly ContentKind[]) {
  "use cache";
  cacheTag(...kinds.map(contentTags.kind));
  cacheLife("max");
  return listAllShown(kinds);
}

export async function countPublishedContent(kinds: readonly ContentKind[]) {
  "use cache";
  cacheTag(...kinds.map(contentTags.kind));
  cacheLife("max");
  return countShown(kinds);
}

export async function getPublishedContent(kinds: readonly ContentKind[], slug: string) {
  "use cache";
  cacheTag(...kinds.map((kind) => contentTags.one(kind, slug)));
  cacheLife("max");
  return getShown(kinds, slug);
}

/** What the desk has written for a page that the portal brings with it; undefined while it has written nothing. */
export async function getFixedPage(slug: FixedPage) {
  const found = await getPublishedContent(["PAGE"], slug);
  return found?.state === "shown" ? found.content : undefined;
}

/** Next takes what expires sooner for something that is different for every visitor. */
const SHORTEST_LIFE = 300;

/** The day in Japan. The worker drops it as the next one begins; should the worker be away, it ends by itself. */
export async function getToday(): Promise<JapanDay> {
  "use cache";
  const now = clock.now();
  const seconds = secondsToMidnight(now);
  cacheTag(contentTags.day);
  cacheLife({ stale: SHORTEST_LIFE, revalidate: seconds, expire: seconds + SHORTEST_LIFE });
  return toJapanDay(now);
}

/** Banners that stand at the top of pages now: dropped with each publish, and when one begins or ends. */
export async function listCurrentBanners(): Promise<readonly Banner[]> {
  "use cache";
  const now = clock.now();
  const all = (await listAllShown(["BANNER"])).map(toBanner);
  const seconds = nextBannerChange(all, now);
  cacheTag(contentTags.kind("BANNER"));
  if (seconds === null) cacheLife("max");
  else cacheLife({ stale: SHORTEST_LIFE, revalidate: seconds, expire: seconds + SHORTEST_LIFE });
  return bannersAt(all, now);
}

const PRERENDERED = 100;
/** A name that no content has: Next wants one address at least, even of an empty list. */
const NOBODY = "---";

/** The newest pages are made with the build, the others when first asked for. */
export async function listSlugsToPrerender(kinds: readonly ContentKind[]): Promise<string[]> {
  const items = await listAllShown(kinds, PRERENDERED);
  return items.length > 0 ? items.map(({ slug }) => slug) : [NOBODY];
}
