import "@/app/reading.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { ENGLISH_SITE_NAME } from "@/components/layout/site-name";
import { baseUrl, isProduction } from "@/lib/env";
import { listCurrentBanners } from "@/lib/publishing/published";

/** Reading pages like those of the Japanese side, under a document of their own language. */
export const ensureStatic = "navigation";

export const metadata: Metadata = {
  metadataBase: new URL(baseUrl()),
  title: { default: ENGLISH_SITE_NAME, template: `%s - ${ENGLISH_SITE_NAME}` },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { themeColor: "#ffffff" };

type EnglishLayoutProps = { readonly children: ReactNode };

export default async function EnglishLayout({ children }: EnglishLayoutProps) {
  return (
    <html lang="en">
      <body>
        <PublicShell isDemo={!isProduction()} banners={await listCurrentBanners()} language="en">
          {children}
        </PublicShell>
      </body>
    </html>
  );
}
