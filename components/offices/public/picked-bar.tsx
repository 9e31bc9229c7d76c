import { COMPARED_MAX, SHORTLIST_MAX } from "@/lib/offices/picked";
import { type OfficeSearch, searchAddress } from "@/lib/offices/search-address";
import { routes } from "@/lib/routes";

type PickedBarProps = { readonly search: OfficeSearch };

/** What was picked on the way. Nothing of it is kept but in the address. */
export function PickedBar({ search }: PickedBarProps) {
  const { list } = search;
  if (list.length === 0) return null;
  return (
    <nav
      aria-label="候補"
      className="flex flex-wrap items-center gap-x-4 rounded-8 bg-solid-gray-50 px-4 py-2"
      data-print="hide"
    >
      <span>
        候補：<strong>{list.length}件</strong>
        {list.length >= SHORTLIST_MAX && `（${SHORTLIST_MAX}件まで）`}
      </span>
      <a href={routes.officeShortlist(list)} className="inline-flex min-h-11 items-center">
        候補の一覧を見る
      </a>
      {list.length > 1 && list.length <= COMPARED_MAX && (
        <a href={routes.officeCompare(list)} className="inline-flex min-h-11 items-center">
          候補を比べる
        </a>
      )}
      <a href={searchAddress({ ...search, list: [] })} className="inline-flex min-h-11 items-center">
        候補をすべて外す
      </a>
    </nav>
  );
}
