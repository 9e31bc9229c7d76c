import type { ReactNode } from "react";
import { ReadingPage } from "@/components/content/reading-page";
import { FilterChips } from "@/components/ui/filter-chips";
import { PageNavigation } from "@/components/ui/page-navigation";
import { SearchBox } from "@/components/ui/search-box";
import type { JapanDay } from "@/lib/japan/dates";
import type { OfficeList as ListOf } from "@/lib/offices/public-lists";
import type { ListedOffice } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";
import { DemoNote } from "./demo-note";
import { FadingRules } from "./fading";
import { OfficeList } from "./office-list";
import { OFFICE_PATH } from "./path";

type ListResult = {
  readonly items: readonly ListedOffice[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly pageSize: number;
};

type ListPageProps = {
  readonly list: ListOf;
  readonly result: ListResult;
  readonly today: JapanDay;
  readonly isDemo: boolean;
  /** Before the list, such as the prefectures with their map. */
  readonly before?: ReactNode;
};

/** The list of what is public, whole or of one prefecture. */
export function OfficeListPage({ list, result, today, isDemo, before }: ListPageProps) {
  const { title, lead, condition, href, filter } = list;
  return (
    <ReadingPage title={title} path={condition === undefined ? [] : OFFICE_PATH} lead={lead}>
      <div className="flex flex-col gap-6">
        <SearchBox
          action={routes.officeSearch()}
          label="言葉で探す"
          help="施設名、地名、設備などを、空白で区切って入力できます。"
          kept={filter}
        />
        <p>
          <a href={routes.officeSearch()}>条件を組み合わせて探す（種別、個室、料金、24時間、登記、補助など）</a>
        </p>
        {condition && <FilterChips filters={[{ label: condition, href: routes.offices() }]} />}
      </div>
      {before}
      <div className="mt-10 flex flex-col gap-6">
        <ResultCount result={result} />
        {isDemo && result.total > 0 && <DemoNote />}
        {result.items.length > 0 ? <OfficeList offices={result.items} today={today} /> : <Empty />}
        <PageNavigation of={title} page={result.page} pageCount={result.pageCount} href={href} />
      </div>
      <FadingRules />
    </ReadingPage>
  );
}

type ResultCountProps = { readonly result: ListResult };

function ResultCount({ result: { items, total, page, pageSize } }: ResultCountProps) {
  if (total === 0) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <p id="list">
      <strong>{total.toLocaleString("ja-JP")}件</strong>のうち、{first.toLocaleString("ja-JP")}件目から
      {(first + items.length - 1).toLocaleString("ja-JP")}件目までを、確認日の新しい順に表示しています。
    </p>
  );
}

function Empty() {
  return (
    <p className="rounded-8 bg-solid-gray-50 p-6">
      登録された施設は、まだありません。<a href={routes.offices()}>ほかの都道府県</a>からお探しください。
    </p>
  );
}
