import { HiddenField } from "@/components/form/hidden-field";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import type { ContentFilters } from "@/lib/publishing/filters";
import { CONTENT_KINDS } from "@/lib/publishing/kinds/registry";
import { contentKindLabels } from "@/lib/publishing/labels";
import { routes } from "@/lib/routes";

type Filters = Omit<ContentFilters, "before" | "after">;
type FilterProps = { readonly filters: Filters };

const KINDS = CONTENT_KINDS.map((kind) => ({ value: kind, label: contentKindLabels[kind] }));

export function ContentFilterBar({ filters: { view, kind, q } }: FilterProps) {
  return (
    <FilterBar label="コンテンツの絞り込み" action={routes.adminContents()}>
      {view && <HiddenField name="view" value={view} />}
      <FilterText name="q" label="題名・アドレスの言葉" value={q} />
      <FilterSelect name="kind" label="種類" value={kind} options={KINDS} />
    </FilterBar>
  );
}

/** What the list is filtered by, each with the way out of it. */
export function ContentFilterChips({ filters: { view, kind, q } }: FilterProps) {
  const chips = [
    ...(q === undefined ? [] : [{ label: `「${q}」を含む`, href: routes.adminContents({ view, kind }) }]),
    ...(kind === undefined
      ? []
      : [{ label: `種類：${contentKindLabels[kind]}`, href: routes.adminContents({ view, q }) }]),
  ];
  return <FilterChips filters={chips} clear={routes.adminContents({ view })} />;
}
