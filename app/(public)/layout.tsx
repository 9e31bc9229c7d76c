import "@/app/reading.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { SITE_NAME } from "@/components/layout/site-name";
import { baseUrl, isProduction } from "@/lib/env";
import { listCurrentBanners } from "@/lib/publishing/published";

/** Every page below is finished before anybody asks for it; one that would need the visitor fails the build. */
export const ensureStatic = "navigation";

export const metadata: Metadata = {
  metadataBase: new URL(baseUrl()),
  title: { default: SITE_NAME, template: `%s - ${SITE_NAME}` },
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = { themeColor: "#ffffff" };

type PublicLayoutProps = { readonly children: ReactNode };

export default async function PublicLayout({ children }: PublicLayoutProps) {
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
