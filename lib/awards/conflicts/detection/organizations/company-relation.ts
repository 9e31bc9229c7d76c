import { byCodeUnits } from "@/lib/awards/code-unit-order";
import type { CompanyGroups, WaysUp } from "./company-groups";
import type { KnownOrganization } from "./known-organization";

/** What the first company is to the second. */
export type CompanyRelation = {
  readonly kind: "parent" | "subsidiary" | "sibling";
  /** 法人番号 from the first company to the second, over the company at the top. */
  readonly path: readonly string[];
  /** Whether a 法人番号 was taken from the list by the name, because the person or the entry gave none. */
  readonly isByName: boolean;
};

/** Two companies that hold a third together are no relatives of each other. Null when there is no relation. */
export function relationOf(
  one: KnownOrganization,
  other: KnownOrganization,
  groups: CompanyGroups,
): CompanyRelation | null {
  const isByName = one.corporateNumber === null || other.corporateNumber === null;
  const relations = numbersOf(one, groups).flatMap((from) =>
    numbersOf(other, groups).flatMap((to) => between(from, to, groups)),
  );
  const [nearest] = relations.sort(byNearness);
  return nearest === undefined ? null : { ...nearest, isByName };
}

type Related = Omit<CompanyRelation, "isByName">;

function byNearness(one: Related, other: Related): number {
  return one.path.length - other.path.length || byCodeUnits(one.path.join(), other.path.join());
}

function numbersOf({ corporateNumber, name }: KnownOrganization, { numbersNamed }: CompanyGroups): readonly string[] {
  if (corporateNumber !== null) return [corporateNumber];
  return [...new Set(name.cores.flatMap(({ text }) => numbersNamed.get(text) ?? []))];
}

function between(from: string, to: string, { waysUp }: CompanyGroups): readonly Related[] {
  if (from === to) return [];
  const [up, otherUp] = [waysUp.get(from), waysUp.get(to)];
  const down = otherUp?.get(from);
  if (down !== undefined) return [{ kind: "parent", path: down.toReversed() }];
  const above = up?.get(to);
  if (above !== undefined) return [{ kind: "subsidiary", path: above }];
  return up === undefined || otherUp === undefined ? [] : siblings(up, otherUp);
}

function siblings(up: WaysUp, otherUp: WaysUp): readonly Related[] {
  return [...up].flatMap(([company, way]) => {
    const down = otherUp.get(company);
    return down === undefined ? [] : [{ kind: "sibling", path: [...way, ...down.toReversed().slice(1)] } as const];
  });
}
