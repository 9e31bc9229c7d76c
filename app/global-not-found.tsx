import "@/app/reading.css";
import type { Metadata } from "next";
import { ProblemView } from "@/components/layout/problem-view";
import { PublicShell } from "@/components/layout/public-shell";
import { pageTitle } from "@/components/layout/site-name";
import { isProduction } from "@/lib/env";
import { PROBLEMS } from "@/lib/problems";

export const metadata: Metadata = { title: pageTitle(PROBLEMS[404].title), robots: { index: false } };

export default function GlobalNotFound() {
  return (
    <html lang="ja">
      <body>
        <PublicShell isDemo={!isProduction()}>
          <ProblemView status={404} />
        </PublicShell>
      </body>
    </html>
  );
}
