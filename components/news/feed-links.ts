import type { Metadata } from "next";
import { SITE_NAME } from "@/components/layout/site-name";
import { routes } from "@/lib/routes";

/** Lets feed readers find the feeds from the page. */
export function withFeeds(metadata: Metadata): Metadata {
  const title = `お知らせ - ${SITE_NAME}`;
  const types = {
    "application/rss+xml": [{ url: routes.newsFeed("feed"), title: `${title}（RSS）` }],
    "application/atom+xml": [{ url: routes.newsFeed("atom"), title: `${title}（Atom）` }],
  };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}
