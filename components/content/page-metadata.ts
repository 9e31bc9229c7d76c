import type { Metadata } from "next";
import { SITE_NAME } from "@/components/layout/site-name";
import { routes } from "@/lib/routes";

type PageMetadata = {
  readonly title: string;
  readonly description: string;
  /** Address of the page; what is shared and what search engines keep. */
  readonly path: string;
  readonly type?: "website" | "article";
  readonly isIndexed?: boolean;
  /** Address of the picture that is shown with a shared link; the site's own when absent. */
  readonly picture?: string;
};

export function pageMetadata({
  title,
  description,
  path,
  type = "website",
  isIndexed = true,
  picture = routes.sharePicture(),
}: PageMetadata): Metadata {
  const images = [{ url: picture, width: 1200, height: 630, alt: title }];
  return {
    title,
    description,
    alternates: { canonical: path },
    openGraph: { title, description, url: path, type, siteName: SITE_NAME, locale: "ja_JP", images },
    twitter: { card: "summary_large_image", title, description, images },
    ...(isIndexed ? {} : { robots: { index: false } }),
  };
}
