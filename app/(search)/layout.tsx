import "@/app/reading.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { SITE_NAME } from "@/components/layout/site-name";
import { baseUrl, isProduction } from "@/lib/env";
import { listCurrentBanners } from "@/lib/publishing/published";

export const instant = false;

export const metadata: Metadata = {
  metadataBase: new URL(baseUrl()),
  title: { default: SITE_NAME, template: `%s - ${SITE_NAME}` },
  robots: { index: false },
};

export const viewport: Viewport = { themeColor: "#ffffff" };

type SearchLayoutProps = { readonly children: ReactNode };

/** Reading pages that are made for each request. They look and weigh like the others. */
export default async function SearchLayout({ children }: SearchLayoutProps) {
  await connection();
  return (
    <html lang="ja">
      <body>
        <PublicShell isDemo={!isProduction()} banners={await listCurrentBanners()}>
          {children}
        </PublicShell>
      </body>
    </html>
  );
}
