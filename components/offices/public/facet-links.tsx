import { PREFECTURES } from "@/lib/japan/prefecture";
import type { OfficeFilters } from "@/lib/offices/filters";
import { countOf } from "@/lib/offices/public-view";
import { filterPairs, searchAddress } from "@/lib/offices/search-address";
import { CHOICE_GROUPS } from "@/lib/offices/search-choices";
import type { SearchView } from "./search-view";

type FacetLinksProps = { readonly view: SearchView };

type FacetLink = {
  readonly label: string;
  readonly href: string;
  readonly count: number | null;
  readonly isChosen: boolean;
};

/** Each choice is a link with what it would leave; what would leave nothing is not offered. */
export function FacetLinks({ view }: FacetLinksProps) {
  return (
    <nav aria-labelledby="facets" className="flex flex-col gap-8" data-print="hide">
      <h2 id="facets" className="text-std-20B-150">
        条件を加える
      </h2>
      <Facet id="facet-places" heading={placesHeading(view)} links={places(view)} />
      {CHOICE_GROUPS.map(({ id, heading, choices }) => (
        <Facet
          key={id}
          id={`facet-${id}`}
          heading={heading}
          links={choices.map(({ label, tokens, isChosen, chosen, removed }) => ({
            label,
            href: addressOf(view, isChosen(view.search.filters) ? removed : chosen),
            count: countOf(view.facets, tokens),
            isChosen: isChosen(view.search.filters),
          }))}
        />
      ))}
    </nav>
  );
}

function addressOf(
  { search: { filters, list } }: SearchView,
  change: (filters: OfficeFilters) => OfficeFilters,
): string {
  return searchAddress({ filters: change(filters), list });
}

function placesHeading({ search: { filters } }: SearchView): string {
  return filters.prefecture === undefined ? "都道府県" : "市区町村";
}

/** Municipalities once a prefecture is chosen. */
function places(view: SearchView): readonly FacetLink[] {
  const { filters } = view.search;
  if (filters.prefecture !== undefined)
    return view.municipalities.map(({ code, name }) => {
      const isChosen = filters.municipality === code;
      const municipality = isChosen ? undefined : code;
      const href = addressOf(view, (before) => ({ ...before, municipality }));
      return { label: name, href, count: countOf(view.facets, [`municipality:${code}`]), isChosen };
    });
  const isUnfiltered = filterPairs(filters).length === 0;
  return PREFECTURES.map(({ code, name }) => ({
    label: name,
    href: addressOf(view, (before) => ({ ...before, prefecture: code })),
    count: isUnfiltered ? (view.counts.prefectures[code] ?? 0) : countOf(view.facets, [`prefecture:${code}`]),
    isChosen: false,
  }));
}

type FacetProps = { readonly id: string; readonly heading: string; readonly links: readonly FacetLink[] };

function Facet({ id, heading, links }: FacetProps) {
  const offered = links.filter(({ count, isChosen }) => isChosen || count !== 0);
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="border-b border-solid-gray-420 pb-2 text-std-17B-170">
        {heading}
      </h3>
      <ul className="mt-1">
        {offered.map(({ label, href, count, isChosen }) => (
          <li key={label}>
            <a
              href={href}
              aria-current={isChosen ? "true" : undefined}
              className="flex min-h-11 items-center justify-between gap-4 py-1.5 text-dns-16N-130"
            >
              <span>
                {label}
                {isChosen && "（選択中。外す）"}
              </span>
              {count !== null && <span className="shrink-0 tabular-nums">{count.toLocaleString("ja-JP")}件</span>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
