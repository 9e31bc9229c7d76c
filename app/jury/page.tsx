import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { SeatCard } from "@/components/jury/seat-card";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireJuror } from "@/lib/auth/juror";
import { listOwnSeats } from "@/lib/awards/jury/queries/own";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("審査委員のホーム", "表彰の審査") };

const OUTCOMES = {
  accepted: "就任の手続きが終わりました。続けて、利益相反を申告してください",
  declined: "辞退を受け付けました。ご検討ありがとうございました",
  declared: "利益相反の申告を受け付けました",
  wishes: "担当の希望を保存しました",
} as const;

const querySchema = z.object({
  done: z.enum(["accepted", "declined", "declared", "wishes"]).optional().catch(undefined),
});

type JuryPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JuryPage({ searchParams }: JuryPageProps) {
  await connection();
  const juror = await requireJuror();
  const { done } = querySchema.parse(await searchParams);
  const seats = await listOwnSeats(juror);
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead="審査をお願いしている年度と、次にしていただくことです。">審査委員のホーム</PageHeading>
      {seats.length === 0 ? (
        <p>現在、審査をお願いしている年度はありません。</p>
      ) : (
        seats.map((seat) => <SeatCard key={seat.id} seat={seat} />)
      )}
    </MainArea>
  );
}
