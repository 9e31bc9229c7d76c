import "@/app/globals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { isProduction } from "@/lib/env";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type DevLayoutProps = { readonly children: ReactNode };

/** What helps to build and to try the portal. None of it exists in production. */
export default async function DevLayout({ children }: DevLayoutProps) {
  await connection();
  if (isProduction()) notFound();
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  );
}
