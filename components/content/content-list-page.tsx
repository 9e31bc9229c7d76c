import { FilterChips } from "@/components/ui/filter-chips";
import { PageNavigation } from "@/components/ui/page-navigation";
import type { ContentFilterGroup, ContentList } from "@/lib/publishing/public-list";
import { ContentEntries, type ContentEntry } from "./content-entries";
import { ContentFilters } from "./content-filters";
import { ReadingPage } from "./reading-page";

export type ContentResult = {
  readonly entries: readonly ContentEntry[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly pageSize: number;
};

type ContentListPageProps = {
  readonly list: ContentList;
  /** The same list without a filter. */
  readonly whole: ContentList;
  readonly result: ContentResult;
  readonly filters: readonly ContentFilterGroup[];
  /** What one counts, such as 施策・手引き. */
  readonly noun: string;
};

/** A list of what is published, whole or filtered. Filters stand beside it, after it in the order of reading. */
export function ContentListPage({ list, whole, result, filters, noun }: ContentListPageProps) {
  const { title, lead, condition, href } = list;
  const applied = condition === undefined ? [] : [{ label: condition, href: whole.href() }];
  const path = condition === undefined ? [] : [{ href: whole.href(), label: whole.title }];
  return (
    <ReadingPage title={title} path={path} lead={lead}>
      <div className="grid gap-x-12 gap-y-12 desktop:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex flex-col gap-6">
          <p className="desktop:hidden" data-print="hide">
            <a href="#filters">条件（{filters.map(({ heading }) => heading).join("、")}）から探す</a>
          </p>
          <FilterChips filters={applied} />
          {result.total === 0 ? (
            <Empty noun={noun} href={condition === undefined ? undefined : whole.href()} />
          ) : (
            <>
              <ResultCount result={result} />
              <ContentEntries entries={result.entries} />
            </>
          )}
          <PageNavigation of={title} page={result.page} pageCount={result.pageCount} href={href} />
        </div>
        <ContentFilters groups={filters} current={href()} />
      </div>
    </ReadingPage>
  );
}

type ResultCountProps = { readonly result: ContentResult };

function ResultCount({ result: { entries, total, page, pageSize } }: ResultCountProps) {
  const first = (page - 1) * pageSize + 1;
  return (
    <p>
      <strong>{total.toLocaleString("ja-JP")}件</strong>
      {total > entries.length &&
        `のうち、${first.toLocaleString("ja-JP")}件目から${(first + entries.length - 1).toLocaleString("ja-JP")}件目まで`}
      を表示しています。
    </p>
  );
}

type EmptyProps = { readonly noun: string; readonly href: string | undefined };

function Empty({ noun, href }: EmptyProps) {
  if (href === undefined)
    return <p className="rounded-8 bg-solid-gray-50 p-6">公開している{noun}は、まだありません。</p>;
  return (
    <p className="rounded-8 bg-solid-gray-50 p-6">
      この条件に当てはまる{noun}は、まだありません。<a href={href}>すべての{noun}</a>からお探しください。
    </p>
  );
}
