import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { QueueChips } from "@/components/awards/entries/desk/queue-chips";
import { QueueFilterBar } from "@/components/awards/entries/desk/queue-filter-bar";
import { type QueueRow, QueueTable } from "@/components/awards/entries/desk/queue-table";
import { QueueTabs } from "@/components/awards/entries/desk/queue-tabs";
import { TakeUpButton, TakeUpForm } from "@/components/cases/desk/take-up";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { FileLink } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import type { Staff } from "@/lib/access/actor";
import { getStaffName, listStaff } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { listEditionChoices } from "@/lib/awards/editions/queries/choices";
import { countQueue, listQueue } from "@/lib/awards/entries/queries/queue";
import { exportAddress, queueAddress, queueQuery } from "@/lib/awards/entries/queue-address";
import { type EntryQueueFilters, entryQueueSchema } from "@/lib/awards/entries/queue-filters";
import { isIn } from "@/lib/awards/entries/workflow";
import { getSetting } from "@/lib/settings/queries";
import { takeUpAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("応募の一覧", "事務局") };

const OUTCOMES = {
  taken: { tone: "success", title: "担当者になりました。" },
  changed: {
    tone: "error",
    title: "担当者になれませんでした。ほかの人が先に更新しています。最新の内容を確認してください。",
  },
} as const;

const doneSchema = z.object({ done: z.enum(["taken", "changed"]).optional().catch(undefined) });

type QueuePageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function EntryQueuePage({ searchParams }: QueuePageProps) {
  await connection();
  const staff = await requireDuty("AWARD");
  const query = await searchParams;
  const filters = entryQueueSchema.parse(query);
  const { done } = doneSchema.parse(query);
  const [queue, counts, colleagues, years, targetDays, assigneeName] = await Promise.all([
    listQueue(staff, filters),
    countQueue(staff, filters),
    listStaff(staff, { duty: "AWARD" }),
    listEditionChoices(staff),
    getSetting("award.targetDays"),
    assigneeNameOf(staff, filters.assignee),
  ]);
  return (
    <MainArea width="wide">
      {done && <NotificationBanner {...OUTCOMES[done]} isOutcome />}
      <PageHeading>応募の一覧</PageHeading>
      <div className="flex flex-col gap-6">
        <QueueTabs filters={filters} counts={counts} />
        <QueueFilterBar filters={filters} staff={colleagues} years={years} />
        <QueueChips filters={filters} assigneeName={assigneeName} years={years} />
        <QueueTable
          rows={queue.items}
          total={queue.total > 1000 ? "1,000件以上" : `${queue.total.toLocaleString("ja-JP")}件`}
          filters={filters}
          targetDays={targetDays}
          takeUp={(row) => mayTakeUp(row, staff.accountId) && <TakeUpButton row={row} />}
        />
      </div>
      <TakeUpForm action={takeUpAction} back={new URLSearchParams(queueQuery(filters)).toString()} />
      <KeysetNavigation
        of="応募の一覧"
        previous={queue.previous && queueAddress(filters, { after: queue.previous })}
        next={queue.next && queueAddress(filters, { before: queue.next })}
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
function mayTakeUp({ status, assignee }: Pick<QueueRow, "status" | "assignee">, ownId: string): boolean {
  return (isIn("withOffice", status) || isIn("withApplicant", status)) && assignee?.id !== ownId;
}

async function assigneeNameOf(staff: Staff, assignee: EntryQueueFilters["assignee"]): Promise<string> {
  if (assignee === undefined || assignee === "me") return "自分";
  return assignee === "none" ? "未割当" : ((await getStaffName(staff, assignee)) ?? "不明");
}
