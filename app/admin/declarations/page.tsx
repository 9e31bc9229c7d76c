import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { TakeUpButton, TakeUpForm } from "@/components/cases/desk/take-up";
import { QueueChips } from "@/components/declarations/desk/queue-chips";
import { QueueFilterBar } from "@/components/declarations/desk/queue-filter-bar";
import { type QueueRow, QueueTable } from "@/components/declarations/desk/queue-table";
import { QueueTabs } from "@/components/declarations/desk/queue-tabs";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { FileLink } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageNavigation } from "@/components/ui/page-navigation";
import { getStaffName, listStaff } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { type QueueFilters, queueFilterSchema } from "@/lib/declarations/filters";
import { countQueue, listQueue } from "@/lib/declarations/queries/queue";
import { exportAddress, queueAddress, queueQuery } from "@/lib/declarations/queue-address";
import { isClockRunning, isWithDeclarer } from "@/lib/declarations/workflow";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { takeUpAction } from "./actions";

export const instant = false;

type SearchParams = Record<string, string | string[] | undefined>;
type QueuePageProps = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: QueuePageProps): Promise<Metadata> {
  const { page } = queueFilterSchema.parse(await searchParams);
  return { title: pageTitle(page > 1 ? `自己宣言の一覧（${page}ページ目）` : "自己宣言の一覧", "事務局") };
}

const OUTCOMES = {
  taken: { tone: "success", title: "担当者になりました。" },
  changed: {
    tone: "error",
    title: "担当者になれませんでした。ほかの人が先に更新しています。最新の内容を確認してください。",
  },
} as const;

const doneSchema = z.object({ done: z.enum(["taken", "changed"]).optional().catch(undefined) });

export default async function QueuePage({ searchParams }: QueuePageProps) {
  await connection();
  const staff = await requireDuty("DECLARATIONS");
  const query = await searchParams;
  const filters = queueFilterSchema.parse(query);
  const { done } = doneSchema.parse(query);
  const [queue, counts, colleagues, targetDays, assigneeName] = await Promise.all([
    listQueue(staff, filters),
    countQueue(staff),
    listStaff(staff, { duty: "DECLARATIONS" }),
    getSetting("declaration.targetDays"),
    assigneeNameOf(staff, filters.assignee),
  ]);
  if (filters.page > queue.pageCount) redirect(queueAddress(filters));

  return (
    <MainArea width="wide">
      {done && <NotificationBanner {...OUTCOMES[done]} isOutcome />}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading>自己宣言の一覧</PageHeading>
        <ButtonLink href={routes.adminDeclarationNew()} look="outline" size="medium">
          書面などの申請を入力する
        </ButtonLink>
      </div>
      <div className="flex flex-col gap-6">
        <QueueTabs filters={filters} counts={counts} />
        <QueueFilterBar filters={filters} staff={colleagues} />
        <QueueChips filters={filters} assigneeName={assigneeName} />
        <QueueTable
          rows={queue.items}
          total={countInWords(queue.total)}
          filters={filters}
          targetDays={targetDays}
          takeUp={(row) => mayTakeUp(row, staff.accountId) && <TakeUpButton row={row} />}
        />
      </div>
      <TakeUpForm action={takeUpAction} back={new URLSearchParams(queueQuery(filters)).toString()} />
      <PageNavigation
        of="宣言の一覧"
        page={queue.page}
        pageCount={queue.pageCount}
        href={(page) => queueAddress(filters, { page })}
      />
      <p className="mt-6">
        <FileLink href={exportAddress(filters)} kind="CSV">
          この条件の一覧を書き出す
        </FileLink>
      </p>
    </MainArea>
  );
}

/** One press on a line of the queue, while there is something to do with the case. */
function mayTakeUp({ status, assignee }: QueueRow, ownId: string): boolean {
  return (isClockRunning(status) || isWithDeclarer(status)) && assignee?.id !== ownId;
}

function countInWords(total: number): string {
  return total > 1000 ? "1,000件以上" : `${total.toLocaleString("ja-JP")}件`;
}

async function assigneeNameOf(staff: Parameters<typeof getStaffName>[0], assignee: QueueFilters["assignee"]) {
  if (assignee === undefined || assignee === "me") return "自分";
  return assignee === "none" ? "未割当" : ((await getStaffName(staff, assignee)) ?? "不明");
}
