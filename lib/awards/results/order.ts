import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";

type Placed = { readonly category: string; readonly prize: string; readonly position: number };

/** As everybody reads them: by category and prize in the order of the settings, then as they were chosen. */
export function inOrder<Winner extends Placed>({ categories }: EditionSettings, winners: readonly Winner[]): Winner[] {
  const place = new Map(
    categories
      .flatMap((category) => category.prizes.map((prize) => `${category.key}/${prize.key}`))
      .map((key, index) => [key, index] as const),
  );
  const placeOf = ({ category, prize }: Placed) => place.get(`${category}/${prize}`) ?? place.size;
  return winners.toSorted((one, other) => placeOf(one) - placeOf(other) || one.position - other.position);
}
