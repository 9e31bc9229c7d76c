import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ContentFilterBar, ContentFilterChips } from "@/components/publishing/desk/content-filter-bar";
import { ContentTable } from "@/components/publishing/desk/content-table";
import { NewContentLinks } from "@/components/publishing/desk/new-content-links";
import { type Count, CountsNav } from "@/components/ui/counts-nav";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import type { Staff } from "@/lib/access/actor";
import { getStaffNames } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import type { ContentStatus } from "@/lib/db/generated/enums";
import {
  type ContentFilters,
  contentFilterSchema,
  DESK_VIEWS,
  type DeskView,
  deskViewLabels,
  statusesOf,
} from "@/lib/publishing/filters";
import { countForDesk, countToReview, listForDesk } from "@/lib/publishing/queries/desk";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("コンテンツ", "事務局") };

type ContentsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContentsPage({ searchParams }: ContentsPageProps) {
  await connection();
  const staff = await requireDuty("CONTENT");
  const { before, after, ...asked } = contentFilterSchema.parse(await searchParams);
  const [counts, toReview] = await Promise.all([countForDesk(staff, asked.kind), countToReview(staff, asked.kind)]);
  const view = asked.view ?? (toReview > 0 ? "review" : "all");
  const filters = { ...asked, view };
  const { rows, previous, next } = await findRows(staff, view, { before, after, ...asked });
  return (
    <MainArea width="wide">
      <PageHeading>コンテンツ</PageHeading>
      <div className="flex flex-col gap-6">
        <NewContentLinks />
        <CountsNav label="状態別の件数" counts={tabs(filters, { counts, toReview })} />
        <ContentFilterBar filters={filters} />
        <ContentFilterChips filters={filters} />
        <ContentTable caption={deskViewLabels[view]} rows={rows} whenEmpty={emptySentence(filters)} />
      </div>
      <KeysetNavigation
        of="コンテンツの一覧"
        previous={previous && routes.adminContents({ ...filters, after: previous })}
        next={next && routes.adminContents({ ...filters, before: next })}
      />
    </MainArea>
  );
}

async function findRows(staff: Staff, view: DeskView, { kind, q, before, after }: ContentFilters) {
  const notBy = view === "review" ? staff.accountId : undefined;
  const list = await listForDesk(staff, { kind, q, before, after, statuses: statusesOf[view], notBy });
  const names = await getStaffNames(
    staff,
    list.items.map(({ authorId }) => authorId),
  );
  return { ...list, rows: list.items.map((item) => ({ ...item, author: names.get(item.authorId) ?? "" })) };
}

type Shown = Omit<ContentFilters, "before" | "after">;
type Figures = { readonly counts: ReadonlyMap<ContentStatus, number>; readonly toReview: number };

function tabs(filters: Shown, { counts, toReview }: Figures): Count[] {
  const sum = (statuses: readonly ContentStatus[]) =>
    statuses.reduce((total, status) => total + (counts.get(status) ?? 0), 0);
  return DESK_VIEWS.map((view) => ({
    label: deskViewLabels[view],
    count: view === "review" ? toReview : sum(statusesOf[view] ?? [...counts.keys()]),
    href: routes.adminContents({ ...filters, view }),
    isCurrent: view === filters.view,
  }));
}

function emptySentence({ view, kind, q }: Shown): string {
  if (q !== undefined || kind !== undefined) return "この条件に合うものはありません。条件を変えてください。";
  if (view === "review") return "いま、あなたの確認を待っているものはありません。";
  return view === "all"
    ? "まだ何もありません。「新しく書く」から始めてください。"
    : "この状態のものは、いまはありません。";
}
