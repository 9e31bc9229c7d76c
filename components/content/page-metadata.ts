import type { Metadata } from "next";
import { FRAMES } from "@/components/layout/frames";
import { type Language, languagesOf } from "@/lib/content/versions";
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
  readonly language?: Language;
};

export function pageMetadata(page: PageMetadata): Metadata {
  const { title, description, path, type = "website", isIndexed = true, language = "ja" } = page;
  const { siteName, locale } = FRAMES[language];
  const languages = languagesOf(path);
  const images = [{ url: page.picture ?? routes.sharePicture(), width: 1200, height: 630, alt: title }];
  return {
    title,
    description,
    alternates: { canonical: path, ...(languages && { languages }) },
    openGraph: { title, description, url: path, type, siteName, locale, images },
    twitter: { card: "summary_large_image", title, description, images },
    ...(isIndexed ? {} : { robots: { index: false } }),
  };
}
