import type { ContentKind } from "@/lib/db/generated/enums";

/** Cache tags of the public reads of content. */
export const contentTags = {
  /** Everything the desk publishes: site search facets, sitemap, home page. */
  all: "contents",
  kind: (kind: ContentKind) => `contents:${kind}`,
  one: (kind: ContentKind, slug: string) => `content:${kind}:${slug}`,
  /** What counts days: dropped when a day begins in Japan. */
  day: "contents:day",
} as const;
