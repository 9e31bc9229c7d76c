import "@/app/globals.css";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ProcedureShell } from "@/components/layout/procedure-shell";
import { isProduction } from "@/lib/env";
import { listCurrentBanners } from "@/lib/publishing/published";
import { announcedMaintenance } from "@/lib/server/maintenance/current";
import { announcement } from "@/lib/server/maintenance/words";

export const instant = false;

type ApplyLayoutProps = { readonly children: ReactNode };

export default async function ApplyLayout({ children }: ApplyLayoutProps) {
  await connection();
  return (
    <html lang="ja">
      <body>
        <ProcedureShell
          isDemo={!isProduction()}
          banners={[...announcement(announcedMaintenance()), ...(await listCurrentBanners())]}
        >
          {children}
        </ProcedureShell>
      </body>
    </html>
  );
}
