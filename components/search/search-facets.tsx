import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { SEARCH_KINDS } from "@/lib/search/kinds";
import { type SearchChoice, searchAddress } from "@/lib/search/query";

type Counts = Readonly<Record<string, number>>;

type SearchFacetsProps = { readonly choice: SearchChoice; readonly kinds: Counts; readonly audiences: Counts };

/** Each choice is a link with what it would leave; what would leave nothing is not offered. */
export function SearchFacets({ choice, kinds, audiences }: SearchFacetsProps) {
  const { q, kind, audience } = choice;
  const byKind = SEARCH_KINDS.map(({ value, label }) => ({
    label,
    count: kinds[value] ?? 0,
    isCurrent: value === kind,
    href: searchAddress({ q, kind: value, audience }),
  }));
  const byAudience = AUDIENCES.map(({ value, label }) => ({
    label,
    count: audiences[value] ?? 0,
    isCurrent: value === audience,
    href: searchAddress({ q, kind, audience: value }),
  }));
  if (![...byKind, ...byAudience].some(({ count }) => count > 0)) return null;
  return (
    <nav aria-labelledby="facets" className="flex flex-col gap-8" data-print="hide">
      <h2 id="facets" className="text-std-20B-150">
        絞り込む
      </h2>
      <Facet id="facet-kinds" heading="種類" links={byKind} />
      <Facet id="facet-audiences" heading="対象" links={byAudience} />
    </nav>
  );
}

type FacetLink = {
  readonly label: string;
  readonly count: number;
  readonly isCurrent: boolean;
  readonly href: string;
};

type FacetProps = { readonly id: string; readonly heading: string; readonly links: readonly FacetLink[] };

function Facet({ id, heading, links }: FacetProps) {
  const offered = links.filter(({ count }) => count > 0);
  if (offered.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="border-b border-solid-gray-420 pb-2 text-std-17B-170">
        {heading}
      </h3>
      <ul className="mt-1">
        {offered.map(({ label, count, isCurrent, href }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isCurrent ? "page" : undefined}
              className="flex min-h-9 items-center justify-between gap-4 py-1.5 text-dns-16N-130 aria-[current=page]:font-700"
            >
              <span>{label}</span>
              <span className="shrink-0 tabular-nums">{count.toLocaleString("ja-JP")}件</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
