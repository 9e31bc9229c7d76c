import type { Metadata } from "next";
import { SITE_NAME } from "@/components/layout/site-name";

type PageMetadata = {
  readonly title: string;
  readonly description: string;
  /** Address of the page; what is shared and what search engines keep. */
  readonly path: string;
  readonly type?: "website" | "article";
  readonly isIndexed?: boolean;
};

export function pageMetadata({ title, description, path, type = "website", isIndexed = true }: PageMetadata): Metadata {
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, type, siteName: SITE_NAME, locale: "ja_JP" },
    ...(isIndexed ? {} : { robots: { index: false } }),
  };
}
