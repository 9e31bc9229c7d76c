import { Icon } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export type AppliedFilter = {
  readonly label: string;
  /** The same list without this filter. */
  readonly href: string;
};

type FilterChipsProps = {
  readonly filters: readonly AppliedFilter[];
  readonly clear?: string;
};

export function FilterChips({ filters, clear }: FilterChipsProps) {
  if (filters.length === 0) return null;
  return (
    <section aria-label="絞り込みの条件" className="flex flex-wrap items-center gap-3">
      <ul className="flex flex-wrap gap-3">
        {filters.map(({ label, href }) => (
          <li key={label}>
            <a
              href={href}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-blue-900 px-4 text-dns-16N-130 text-blue-1000"
            >
              {label}
              <VisuallyHidden>の条件を外す</VisuallyHidden>
              <Icon name="close" className="size-4" />
            </a>
          </li>
        ))}
      </ul>
      {clear && <a href={clear}>条件をすべて外す</a>}
    </section>
  );
}
