import { DescriptionList } from "@/components/ui/description-list";
import type { WishRow } from "@/lib/matching/presentation";

type WishListProps = { readonly rows: readonly WishRow[] };

export function WishList({ rows }: WishListProps) {
  return (
    <DescriptionList
      items={rows.map(({ label, value, strength }) => ({ term: label, details: `${value}（${strength}）` }))}
    />
  );
}
