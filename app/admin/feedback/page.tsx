import type { Metadata } from "next";
import { connection } from "next/server";
import { FeedbackList } from "@/components/feedback/feedback-list";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CountsNav } from "@/components/ui/counts-nav";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { requireDuty } from "@/lib/auth/session";
import { countFeedback, listFeedback } from "@/lib/feedback/queries";
import { feedbackFilterSchema } from "@/lib/feedback/schema";
import { routes } from "@/lib/routes";
import { handleFeedbackAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("ページへのご意見", "事務局") };

type FeedbackPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

const OUTCOMES = {
  handled: { tone: "success", title: "確認済みにしました。" },
  refused: { tone: "error", title: "このご意見は、すでに確認済みです。" },
} as const;

export default async function AdminFeedbackPage({ searchParams }: FeedbackPageProps) {
  await connection();
  const staff = await requireDuty("CONTENT");
  const { done, ...filters } = feedbackFilterSchema.parse(await searchParams);
  const { state } = filters;
  const [{ items, previous, next }, counts] = await Promise.all([listFeedback(staff, filters), countFeedback(staff)]);
  const tabs = [
    { label: "すべて", count: counts.open + counts.handled, state: undefined },
    { label: "未確認", count: counts.open, state: "open" },
    { label: "確認済み", count: counts.handled, state: "handled" },
  ] as const;
  return (
    <MainArea width="wide">
      {done && <NotificationBanner {...OUTCOMES[done]} isOutcome />}
      <PageHeading lead="ページの下の「このページへのご意見」から届いたものです。誰が書いたかは記録していません。">
        ページへのご意見
      </PageHeading>
      <div className="flex flex-col gap-6">
        <CountsNav
          label="状態別の件数"
          counts={tabs.map((tab) => ({
            label: tab.label,
            count: tab.count,
            href: routes.adminFeedback({ state: tab.state }),
            isCurrent: tab.state === state,
          }))}
        />
        <FeedbackList items={items} action={handleFeedbackAction} state={state ?? ""} />
      </div>
      <KeysetNavigation
        of="ご意見の一覧"
        previous={previous && routes.adminFeedback({ state, after: previous })}
        next={next && routes.adminFeedback({ state, before: next })}
      />
    </MainArea>
  );
}
