import { ReadingPage } from "@/components/content/reading-page";
import { FilterChips } from "@/components/ui/filter-chips";
import { InsetText } from "@/components/ui/inset-text";
import { PageNavigation } from "@/components/ui/page-navigation";
import { SearchBox } from "@/components/ui/search-box";
import { audienceLabel } from "@/lib/publishing/kinds/audiences";
import { routes } from "@/lib/routes";
import { SEARCH_KINDS } from "@/lib/search/kinds";
import { type SearchChoice, searchAddress } from "@/lib/search/query";
import type { SearchResult } from "@/lib/search/result";
import { SearchFacets } from "./search-facets";
import { SearchHits } from "./search-hits";
import { NothingFound, SearchStart } from "./search-start";

type SiteSearchPageProps = {
  readonly choice: SearchChoice;
  readonly page: number;
  /** Where a query that was too long has been cut. */
  readonly cutAt: number | null;
  readonly result: SearchResult;
};

const HELP = "施策、事例、お知らせ、自己宣言などを、まとめて探せます。言葉は空白で区切って入力できます。";

/** Everything public, by words. Without words it leads to what can be browsed. */
export function SiteSearchPage({ choice, page, cutAt, result }: SiteSearchPageProps) {
  const { q, kind, audience } = choice;
  const filters = chipsOf(choice);
  return (
    <ReadingPage title="サイト内検索">
      <SearchBox
        action={routes.search()}
        label="言葉で探す"
        value={q}
        help={HELP}
        suggestions={routes.searchSuggestions()}
        kept={{ kind, audience }}
      />
      <script src={routes.searchSuggestionsScript()} defer />
      {cutAt !== null && (
        <div className="mt-6">
          <InsetText>検索する言葉が長いため、先頭の{cutAt}文字で検索しました。言葉を短くしてください。</InsetText>
        </div>
      )}
      {q === "" && <SearchStart />}
      {q !== "" && (
        <div className="mt-8 grid gap-x-12 gap-y-8 desktop:grid-cols-[minmax(0,1fr)_17rem]">
          <div className="flex flex-col gap-6">
            <FilterChips filters={filters} clear={routes.search({ q })} />
            <p role="status">
              「{q}」の検索結果：<strong>{result.total.toLocaleString("ja-JP")}件</strong>
              {result.pageCount > 1 && `（${page} / ${result.pageCount}ページ）`}
            </p>
            {result.total > 0 ? (
              <SearchHits hits={result.items} query={q} />
            ) : (
              <NothingFound query={q} hasFilter={filters.length > 0} />
            )}
            <PageNavigation
              of="検索結果"
              page={page}
              pageCount={result.pageCount}
              href={(to) => searchAddress({ ...choice, page: to })}
            />
          </div>
          <SearchFacets choice={choice} kinds={result.kinds} audiences={result.audiences} />
        </div>
      )}
    </ReadingPage>
  );
}

function chipsOf({ q, kind, audience }: SearchChoice) {
  const label = SEARCH_KINDS.find(({ value }) => value === kind)?.label;
  return [
    ...(label === undefined
      ? []
      : [{ label: `種類：${label}`, href: searchAddress({ q, kind: undefined, audience }) }]),
    ...(audience === undefined
      ? []
      : [{ label: `対象：${audienceLabel(audience)}`, href: searchAddress({ q, kind, audience: undefined }) }]),
  ];
}
