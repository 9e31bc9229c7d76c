import "@/app/reading.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/layout/public-shell";
import { isProduction } from "@/lib/env";

export const metadata: Metadata = { robots: { index: false } };

type ProblemsLayoutProps = { readonly children: ReactNode };

/** Pages the server keeps at hand and sends in place of one that cannot be shown. */
export default function ProblemsLayout({ children }: ProblemsLayoutProps) {
  return (
    <html lang="ja">
      <body>
        <PublicShell isDemo={!isProduction()}>{children}</PublicShell>
      </body>
    </html>
  );
}
