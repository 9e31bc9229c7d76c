import { POLICY_ITEMS, policyItemLabel } from "@/lib/declarations/policy-items";
import { INDUSTRIES } from "@/lib/japan/industries";
import { PREFECTURES, prefecturesIn, REGIONS } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";

export type PublicCounts = {
  readonly total: number;
  readonly prefectures: Readonly<Record<string, number>>;
  readonly industries: Readonly<Record<string, number>>;
  readonly items: Readonly<Record<string, number>>;
};

type FilterLinksProps = {
  readonly counts: PublicCounts;
  /** Address of the list one is on. */
  readonly current: string;
};

/** Every filter is an address, so a list can be shared, and kept as a document. What would be empty is not offered. */
export function FilterLinks({ counts, current }: FilterLinksProps) {
  const items = POLICY_ITEMS.map(({ code }) => ({
    href: routes.declarationsWithItem(code),
    label: policyItemLabel(code),
    count: counts.items[code] ?? 0,
  }));
  const industries = INDUSTRIES.map(({ code, label }) => ({
    href: routes.declarationsInIndustry(code),
    label,
    count: counts.industries[code] ?? 0,
  }));
  return (
    <nav aria-labelledby="filters" className="flex flex-col gap-8" data-print="hide">
      <h2 id="filters" className="text-std-20B-150">
        条件から探す
      </h2>
      <Group id="filter-items" heading="取組方針" links={items} current={current} />
      <Prefectures counts={counts} current={current} />
      <Group id="filter-industries" heading="業種" links={industries} current={current} />
    </nav>
  );
}

type FilterLink = { readonly href: string; readonly label: string; readonly count: number };

type GroupProps = {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly FilterLink[];
  readonly current: string;
};

function Group({ id, heading, links, current }: GroupProps) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="border-b border-solid-gray-420 pb-2 text-std-17B-170">
        {heading}
      </h3>
      <Links links={links} current={current} />
    </section>
  );
}

function Prefectures({ counts, current }: FilterLinksProps) {
  const inUse = REGIONS.filter((region) =>
    prefecturesIn(region).some(({ code }) => (counts.prefectures[code] ?? 0) > 0),
  );
  return (
    <section aria-labelledby="filter-prefectures">
      <h3 id="filter-prefectures" className="border-b border-solid-gray-420 pb-2 text-std-17B-170">
        本社のある都道府県
      </h3>
      {inUse.map((region) => (
        <div key={region} className="mt-3">
          {region !== "北海道" && <h4 className="text-dns-16B-130 text-solid-gray-700">{region}</h4>}
          <Links
            links={PREFECTURES.filter((prefecture) => prefecture.region === region).map(({ code, name }) => ({
              href: routes.declarationsInPrefecture(code),
              label: name,
              count: counts.prefectures[code] ?? 0,
            }))}
            current={current}
          />
        </div>
      ))}
    </section>
  );
}

type LinksProps = { readonly links: readonly FilterLink[]; readonly current: string };

function Links({ links, current }: LinksProps) {
  const inUse = links.filter(({ count }) => count > 0);
  if (inUse.length === 0) return <p className="mt-2 text-dns-16N-130">まだありません。</p>;
  return (
    <ul className="mt-1">
      {inUse.map(({ href, label, count }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={href === current ? "page" : undefined}
            className="flex min-h-9 items-center justify-between gap-4 py-1.5 text-dns-16N-130 aria-[current=page]:font-700"
          >
            <span>{label}</span>
            <span className="shrink-0 tabular-nums">{count.toLocaleString("ja-JP")}件</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
