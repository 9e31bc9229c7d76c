import type { ContentFilterGroup } from "@/lib/publishing/public-list";

type ContentFiltersProps = {
  readonly groups: readonly ContentFilterGroup[];
  /** Address of the list one is on. */
  readonly current: string;
};

/** Every filter is an address, so a list can be shared, and kept as a document. What would be empty is not offered. */
export function ContentFilters({ groups, current }: ContentFiltersProps) {
  return (
    <nav aria-labelledby="filters" className="flex flex-col gap-8" data-print="hide">
      <h2 id="filters" className="text-std-20B-150">
        条件から探す
      </h2>
      {groups.map((group) => (
        <Group key={group.id} group={group} current={current} />
      ))}
    </nav>
  );
}

type GroupProps = { readonly group: ContentFilterGroup; readonly current: string };

function Group({ group: { id, heading, links }, current }: GroupProps) {
  const inUse = links.filter(({ count, href }) => count > 0 || href === current);
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="border-b border-solid-gray-420 pb-2 text-std-17B-170">
        {heading}
      </h3>
      {inUse.length === 0 ? (
        <p className="mt-2 text-dns-16N-130">まだありません。</p>
      ) : (
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
      )}
    </section>
  );
}
