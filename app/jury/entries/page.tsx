import type { Metadata } from "next";
import { connection } from "next/server";
import { EntryTable } from "@/components/jury/entry-table";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { requireJuror } from "@/lib/auth/juror";
import { listToJudge } from "@/lib/awards/jury/queries/entries";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("審査する応募", "表彰の審査") };

export default async function JuryEntriesPage() {
  await connection();
  const juror = await requireJuror();
  const isReady = juror.seats.some((seat) => seat.isReady);
  return (
    <MainArea width="wide">
      <PageHeading lead="担当する部門の応募です。利益相反のある応募は含まれません。">審査する応募</PageHeading>
      {isReady ? (
        <EntryTable rows={await listToJudge(juror)} />
      ) : (
        <p>
          応募は、就任と利益相反の申告の後に読めます。<a href={routes.jury()}>審査委員のホーム</a>
          から、順に進めてください。
        </p>
      )}
    </MainArea>
  );
}
