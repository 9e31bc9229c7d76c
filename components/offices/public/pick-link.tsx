import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { SHORTLIST_MAX, withNumber, withoutNumber } from "@/lib/offices/picked";
import { type OfficeSearch, searchAddress } from "@/lib/offices/search-address";

type PickLinkProps = { readonly search: OfficeSearch; readonly number: string; readonly name: string };

/** Into the shortlist and out of it: the same search with another list in its address. */
export function PickLink({ search, number, name }: PickLinkProps) {
  const { list } = search;
  const isPicked = list.includes(number);
  if (!isPicked && list.length >= SHORTLIST_MAX) return null;
  const changed = isPicked ? withoutNumber(list, number) : withNumber(list, number);
  return (
    <a href={searchAddress({ ...search, list: changed })} className="inline-flex min-h-11 items-center">
      <VisuallyHidden>{name}を</VisuallyHidden>
      {isPicked ? "候補から外す" : "候補に加える"}
    </a>
  );
}
