import { z } from "zod";
import { openSeat } from "@/app/admin/awards/[year]/jury/open-seat";
import { SeatFacts } from "@/components/awards/jury/seat-facts";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { routes } from "@/lib/routes";
import { SeatActs } from "./acts";

export const instant = false;

const OUTCOMES = {
  saved: "登録内容を保存し、利益相反を調べ直しました",
  sent: "招待のメールを送り直しました",
  ended: "退任にしました",
  declined: "辞退として記録しました",
  invitedAgain: "改めて招待しました。メールを送ります",
  recoveryAsked: "サインイン方法の再設定を依頼しました。ほかの表彰の担当者の承認を待っています",
} as const;

const querySchema = z.object({
  done: z.enum(["saved", "sent", "ended", "declined", "invitedAgain", "recoveryAsked"]).optional().catch(undefined),
});

type SeatPageProps = {
  readonly params: Promise<{ readonly year: string; readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function SeatPage({ params, searchParams }: SeatPageProps) {
  const { fiscalYear, seat, categories } = await openSeat(params);
  const { done } = querySchema.parse(await searchParams);
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminJury(fiscalYear)} label="審査委員の一覧に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(`審査委員：${seat.name}`, "事務局")}</title>
      <PageHeading>{seat.name}</PageHeading>
      <SeatFacts seat={seat} categories={categories} />
      <div className="mt-6 flex flex-wrap gap-4">
        <ButtonLink href={routes.adminJurorEdit(fiscalYear, seat.id)} look="outline" size="medium">
          登録内容を直す
        </ButtonLink>
        <ButtonLink href={routes.adminConflicts(fiscalYear, { person: seat.accountId })} look="outline" size="medium">
          この人の利益相反
        </ButtonLink>
        {seat.status === "ACTIVE" && (
          <ButtonLink href={routes.adminJurorRecovery(fiscalYear, seat.id)} look="outline" size="medium">
            サインイン方法の再設定
          </ButtonLink>
        )}
      </div>
      <SeatActs seat={seat} />
    </MainArea>
  );
}
