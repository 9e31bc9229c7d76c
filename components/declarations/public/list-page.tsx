import { ReadingPage } from "@/components/content/reading-page";
import { FilterChips } from "@/components/ui/filter-chips";
import { PageNavigation } from "@/components/ui/page-navigation";
import { SearchBox } from "@/components/ui/search-box";
import type { PublicList } from "@/lib/declarations/public-lists";
import { routes } from "@/lib/routes";
import { DeclarationList } from "./declaration-list";
import { DemoNote } from "./demo-note";
import { FilterLinks, type PublicCounts } from "./filter-links";
import type { ListedDeclaration } from "./listed-declaration";

type ListResult = {
  readonly items: readonly ListedDeclaration[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
  readonly pageSize: number;
};

type ListPageProps = {
  readonly list: PublicList;
  readonly result: ListResult;
  readonly counts: PublicCounts;
  readonly isDemo: boolean;
};

const LIST = { href: routes.declarations(), label: "自己宣言の一覧" };

/** The list of what is public, whole or filtered. Filters stand beside it, after it in the order of reading. */
export function DeclarationListPage({ list, result, counts, isDemo }: ListPageProps) {
  const { title, lead, condition, href } = list;
  const filters = condition === undefined ? [] : [{ label: condition, href: routes.declarations() }];
  return (
    <ReadingPage title={title} path={filters.length > 0 ? [LIST] : []} lead={lead}>
      <div className="grid gap-x-12 gap-y-12 desktop:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex flex-col gap-6">
          <SearchBox
            action={routes.declarationSearch()}
            label="言葉で探す"
            help="企業・団体名、地名、取組の内容などを、空白で区切って入力できます。"
          />
          <p className="desktop:hidden" data-print="hide">
            <a href="#filters">条件（取組方針、都道府県、業種）から探す</a>
          </p>
          <p data-print="hide">
            企業・団体の方は、アカウントの登録なしで<a href={routes.applyStart()}>自己宣言をする</a>ことができます。
          </p>
          <FilterChips filters={filters} />
          <ResultCount result={result} />
          {isDemo && result.total > 0 && <DemoNote />}
          {result.items.length > 0 ? (
            <DeclarationList declarations={result.items} />
          ) : (
            <Empty hasFilter={filters.length > 0} />
          )}
          <PageNavigation of={title} page={result.page} pageCount={result.pageCount} href={href} />
        </div>
        <FilterLinks counts={counts} current={href(1)} />
      </div>
    </ReadingPage>
  );
}

type ResultCountProps = { readonly result: ListResult };

function ResultCount({ result: { items, total, page, pageSize } }: ResultCountProps) {
  if (total === 0) return null;
  const first = (page - 1) * pageSize + 1;
  return (
    <p>
      <strong>{total.toLocaleString("ja-JP")}件</strong>のうち、{first.toLocaleString("ja-JP")}件目から
      {(first + items.length - 1).toLocaleString("ja-JP")}件目までを、公開の新しい順に表示しています。
    </p>
  );
}

type EmptyProps = { readonly hasFilter: boolean };

function Empty({ hasFilter }: EmptyProps) {
  return (
    <div className="rounded-8 bg-solid-gray-50 p-6">
      <p>
        {hasFilter ? "この条件に当てはまる宣言は、まだ公開されていません。" : "公開されている宣言は、まだありません。"}
        {hasFilter && (
          <>
            <a href={routes.declarations()}>すべての宣言</a>からお探しください。
          </>
        )}
      </p>
    </div>
  );
}
