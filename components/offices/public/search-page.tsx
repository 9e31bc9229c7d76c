import { ReadingPage } from "@/components/content/reading-page";
import { FilterChips } from "@/components/ui/filter-chips";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { COUNTED_MAX } from "@/lib/offices/limits";
import { searchAddress } from "@/lib/offices/search-address";
import { routes } from "@/lib/routes";
import { DemoNote } from "./demo-note";
import { FacetLinks } from "./facet-links";
import { FadingRules } from "./fading";
import { FilterForm } from "./filter-form";
import { NothingFound } from "./nothing-found";
import { OfficeList } from "./office-list";
import { OFFICE_PATH } from "./path";
import { PickLink } from "./pick-link";
import { PickedBar } from "./picked-bar";
import type { SearchView } from "./search-view";

type SearchPageProps = { readonly view: SearchView; readonly isDemo: boolean };

/** Finding by links and one form; all of it stands in the address. */
export function OfficeSearchPage({ view, isDemo }: SearchPageProps) {
  const { search, applied, offices, total, next, today } = view;
  const { filters, list, after } = search;
  const chips = applied.map(({ label, without }) => ({ label, href: searchAddress({ filters: without, list }) }));
  return (
    <ReadingPage title="サテライトオフィスの検索" path={OFFICE_PATH}>
      <FilterForm view={view} />
      <div className="mt-8 grid gap-x-12 gap-y-8 desktop:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex flex-col gap-6">
          <FilterChips filters={chips} />
          {chips.length > 0 && <ClearAll list={list} />}
          <p role="status">
            <CountWords total={total} isOnlyRest={after !== undefined} />
          </p>
          <p className="desktop:hidden" data-print="hide">
            <a href="#facets">条件を加えて絞り込む</a>
          </p>
          <PickedBar search={search} />
          {isDemo && offices.length > 0 && <DemoNote />}
          {offices.length > 0 ? (
            <OfficeList
              offices={offices}
              today={today}
              act={({ number, name }) => <PickLink search={search} number={number} name={name} />}
            />
          ) : (
            <NothingFound search={search} applied={applied} />
          )}
          <KeysetNavigation
            of="検索結果"
            next={next === null ? undefined : searchAddress({ ...search, after: next })}
          />
          {after && (
            <p>
              <a href={searchAddress({ filters, list })}>検索結果の最初に戻る</a>
            </p>
          )}
        </div>
        <FacetLinks view={view} />
      </div>
      <FadingRules />
    </ReadingPage>
  );
}

type ClearAllProps = { readonly list: readonly string[] };

function ClearAll({ list }: ClearAllProps) {
  return (
    <p>
      <a href={routes.officeSearch(list.map((number) => ["list", number] as const))}>条件をすべて解除</a>
    </p>
  );
}

type CountWordsProps = { readonly total: number; readonly isOnlyRest: boolean };

function CountWords({ total, isOnlyRest }: CountWordsProps) {
  const shown =
    total > COUNTED_MAX ? `${COUNTED_MAX.toLocaleString("ja-JP")}件以上` : `${total.toLocaleString("ja-JP")}件`;
  return (
    <>
      検索結果：<strong>{shown}</strong>
      {total > 0 && (isOnlyRest ? "（続きを表示しています）" : "（確認日の新しい順）")}
    </>
  );
}
