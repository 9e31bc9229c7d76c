import "@/app/globals.css";
import type { Metadata } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { AdminShell } from "@/components/layout/admin-shell";
import { SiteBanners } from "@/components/layout/site-banners";
import { SessionNotice } from "@/components/session/session-notice";
import { Button } from "@/components/ui/button";
import { currentJuror } from "@/lib/auth/juror";
import { currentSessionTime } from "@/lib/auth/session-time";
import { routes } from "@/lib/routes";
import { announcedMaintenance } from "@/lib/server/maintenance/current";
import { announcement } from "@/lib/server/maintenance/words";
import { signOutAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const AREA = "表彰の審査";

const NAVIGATION = [
  { href: routes.jury(), label: "審査委員のホーム" },
  { href: routes.juryEntries(), label: "審査する応募" },
  { href: routes.juryScores(), label: "採点" },
  { href: routes.juryDeliberation(), label: "審査会" },
  { href: routes.juryAccount(), label: "自分の設定" },
] as const;

type JuryLayoutProps = { readonly children: ReactNode };

/** The frame only. It protects nothing: every page and every action asks who is there, and queries start from that. */
export default async function JuryLayout({ children }: JuryLayoutProps) {
  await connection();
  const juror = await currentJuror();
  const time = juror === null ? null : await currentSessionTime();
  return (
    <html lang="ja">
      <body>
        {juror === null ? (
          <AdminShell area={AREA} navigation={[]}>
            {children}
          </AdminShell>
        ) : (
          <AdminShell area={AREA} navigation={NAVIGATION} name={juror.name} signOut={<SignOut />}>
            <SiteBanners banners={announcement(announcedMaintenance())} />
            {children}
            {time !== null && <SessionNotice place="desk" time={time} signIn={routes.signIn(routes.jury())} />}
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
