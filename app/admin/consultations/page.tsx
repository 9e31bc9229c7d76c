import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { connection } from "next/server";
import { QueueChips } from "@/components/consultations/desk/queue-chips";
import { QueueFilterBar } from "@/components/consultations/desk/queue-filter-bar";
import { QueueTable } from "@/components/consultations/desk/queue-table";
import { QueueTabs } from "@/components/consultations/desk/queue-tabs";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { FileLink } from "@/components/ui/link";
import { PageNavigation } from "@/components/ui/page-navigation";
import type { Staff } from "@/lib/access/actor";
import { getStaffName, listStaff } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { countQueue, listQueue } from "@/lib/consultations/queries/queue";
import { exportAddress, queueAddress } from "@/lib/consultations/queue-address";
import { type ConsultationQueueFilters, consultationQueueSchema } from "@/lib/consultations/queue-filters";
import { routes } from "@/lib/routes";
import { getSetting } from "@/lib/settings/queries";

export const instant = false;

type SearchParams = Record<string, string | string[] | undefined>;
type QueuePageProps = { readonly searchParams: Promise<SearchParams> };

export async function generateMetadata({ searchParams }: QueuePageProps): Promise<Metadata> {
  const { page } = consultationQueueSchema.parse(await searchParams);
  return { title: pageTitle(page > 1 ? `相談の一覧（${page}ページ目）` : "相談の一覧", "事務局") };
}

export default async function ConsultationQueuePage({ searchParams }: QueuePageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const filters = consultationQueueSchema.parse(await searchParams);
  const [queue, counts, colleagues, targetDays, assigneeName] = await Promise.all([
    listQueue(staff, filters),
    countQueue(staff),
    listStaff(staff, { duty: "CONSULTATIONS" }),
    getSetting("consultation.targetDays"),
    assigneeNameOf(staff, filters.assignee),
  ]);
  if (filters.page > queue.pageCount) redirect(queueAddress(filters));

  return (
    <MainArea width="wide">
      <Head />
      <div className="flex flex-col gap-6">
        <QueueTabs filters={filters} counts={counts} />
        <QueueFilterBar filters={filters} staff={colleagues} />
        <QueueChips filters={filters} assigneeName={assigneeName} />
        <QueueTable rows={queue.items} total={totalInWords(queue.total)} filters={filters} targetDays={targetDays} />
      </div>
      <PageNavigation
        of="相談の一覧"
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

function Head() {
  return (
    <div className="flex flex-wrap items-start justify-between gap-4">
      <PageHeading>相談の一覧</PageHeading>
      <nav aria-label="相談の仕事" data-print="hide" className="flex flex-wrap items-center gap-4">
        <a href={routes.adminWorkload()}>担当の状況</a>
        <a href={routes.adminReplyTemplates()}>返信の定型文</a>
        <ButtonLink href={routes.adminConsultationNew()} look="outline" size="medium">
          電話・書面の相談を入力する
        </ButtonLink>
      </nav>
    </div>
  );
}

function totalInWords(total: number): string {
  return total > 1000 ? "1,000件以上" : `${total.toLocaleString("ja-JP")}件`;
}

async function assigneeNameOf(staff: Staff, assignee: ConsultationQueueFilters["assignee"]): Promise<string> {
  if (assignee === undefined || assignee === "me") return "自分";
  return assignee === "none" ? "未割当" : ((await getStaffName(staff, assignee)) ?? "不明");
}
