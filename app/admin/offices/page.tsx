import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { TakeUpButton, TakeUpForm } from "@/components/cases/desk/take-up";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { QueueChips } from "@/components/offices/desk/queue-chips";
import { QueueFilterBar } from "@/components/offices/desk/queue-filter-bar";
import { type QueueRow, QueueTable } from "@/components/offices/desk/queue-table";
import { QueueTabs } from "@/components/offices/desk/queue-tabs";
import { ButtonLink } from "@/components/ui/button";
import { FileLink } from "@/components/ui/link";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { PageNavigation } from "@/components/ui/page-navigation";
import type { Staff } from "@/lib/access/actor";
import { getStaffName, listStaff } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { placeWords } from "@/lib/offices/place";
import { countQueue, listQueue, type OfficeQueueRow } from "@/lib/offices/queries/queue";
import { exportAddress, queueAddress, queueQuery } from "@/lib/offices/queue-address";
import { type OfficeQueueFilters, officeQueueSchema } from "@/lib/offices/queue-filters";
import { isIn } from "@/lib/offices/workflow";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";
import { takeUpAction } from "./actions";

export const instant = false;

type SearchParams = Record<string, string | string[] | undefined>;
type QueuePageProps = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: QueuePageProps): Promise<Metadata> {
  const { page } = officeQueueSchema.parse(await searchParams);
  return { title: pageTitle(page > 1 ? `施設の一覧（${page}ページ目）` : "施設の一覧", "事務局") };
}

const OUTCOMES = {
  taken: { tone: "success", title: "担当者になりました。" },
  changed: {
    tone: "error",
    title: "担当者になれませんでした。ほかの人が先に更新しています。最新の内容を確認してください。",
  },
} as const;

const doneSchema = z.object({ done: z.enum(["taken", "changed"]).optional().catch(undefined) });

export default async function OfficeQueuePage({ searchParams }: QueuePageProps) {
  await connection();
  const staff = await requireDuty("OFFICES");
  const query = await searchParams;
  const filters = officeQueueSchema.parse(query);
  const { done } = doneSchema.parse(query);
  const [queue, counts, colleagues, targetDays, assigneeName] = await Promise.all([
    listQueue(staff, filters),
    countQueue(staff),
    listStaff(staff, { duty: "OFFICES" }),
    getSetting("satellite.targetDays"),
    assigneeNameOf(staff, filters.assignee),
  ]);
  if (filters.page > queue.pageCount) redirect(queueAddress(filters));

  return (
    <MainArea width="wide">
      {done && <NotificationBanner {...OUTCOMES[done]} isOutcome />}
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading>施設の一覧</PageHeading>
        <div className="flex flex-wrap gap-4">
          <ButtonLink href={routes.adminOfficeNew()} look="outline" size="medium">
            書面などの登録を入力する
          </ButtonLink>
          <ButtonLink href={routes.adminOfficeImports()} look="outline" size="medium">
            ファイルから登録する
          </ButtonLink>
        </div>
      </div>
      <div className="flex flex-col gap-6">
        <QueueTabs filters={filters} counts={counts} />
        <QueueFilterBar filters={filters} staff={colleagues} />
        <QueueChips filters={filters} assigneeName={assigneeName} />
        <QueueTable
          rows={queue.items.map(withPlace)}
          total={queue.total > 1000 ? "1,000件以上" : `${queue.total.toLocaleString("ja-JP")}件`}
          filters={filters}
          targetDays={targetDays}
          takeUp={(row) => mayTakeUp(row, staff.accountId) && <TakeUpButton row={row} />}
        />
      </div>
      <TakeUpForm action={takeUpAction} back={new URLSearchParams(queueQuery(filters)).toString()} />
      <PageNavigation
        of="施設の一覧"
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

function withPlace(row: OfficeQueueRow) {
  return { ...row, place: placeWords("municipalityCode", row.municipalityCode) ?? row.municipalityCode };
}

/** One press on a line of the queue, while there is something to do with the case. */
function mayTakeUp({ status, assignee }: Pick<QueueRow, "status" | "assignee">, ownId: string): boolean {
  return (isIn("withOffice", status) || isIn("withMunicipality", status)) && assignee?.id !== ownId;
}

async function assigneeNameOf(staff: Staff, assignee: OfficeQueueFilters["assignee"]): Promise<string> {
  if (assignee === undefined || assignee === "me") return "自分";
  return assignee === "none" ? "未割当" : ((await getStaffName(staff, assignee)) ?? "不明");
}
