import "@/app/globals.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ViewingBand } from "@/components/accounts/viewing-band";
import { AdminShell } from "@/components/layout/admin-shell";
import { SiteBanners } from "@/components/layout/site-banners";
import { SessionNotice } from "@/components/session/session-notice";
import { Button } from "@/components/ui/button";
import { currentStaff } from "@/lib/auth/session";
import { currentStaffTime } from "@/lib/auth/session-time";
import { currentViewing } from "@/lib/auth/viewing";
import { routes } from "@/lib/routes";
import { announcedMaintenance } from "@/lib/server/maintenance/current";
import { announcement } from "@/lib/server/maintenance/words";
import { endViewingAction, signOutAction } from "./actions";
import { navigationFor } from "./navigation";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

type AdminLayoutProps = { readonly children: ReactNode };

/** The frame only. It protects nothing: every page and every action asks who is there, and queries start from that. */
export default async function AdminLayout({ children }: AdminLayoutProps) {
  await connection();
  const staff = await currentStaff();
  const viewing = staff === null ? null : await currentViewing();
  const time = staff === null ? null : await currentStaffTime();
  return (
    <html lang="ja">
      <body>
        {staff === null ? (
          <AdminShell navigation={[]}>{children}</AdminShell>
        ) : (
          <AdminShell navigation={navigationFor(staff)} name={staff.name} signOut={<SignOut />}>
            <SiteBanners banners={announcement(announcedMaintenance())} />
            {viewing !== null && <ViewingBand viewing={viewing} end={endViewingAction} />}
            {children}
            {time !== null && <SessionNotice place="desk" time={time} signIn={routes.signIn()} />}
          </AdminShell>
        )}
      </body>
    </html>
  );
}

function SignOut() {
  return (
    <form action={signOutAction}>
      <Button type="submit" look="outline" size="small">
        サインアウト
      </Button>
    </form>
  );
}
