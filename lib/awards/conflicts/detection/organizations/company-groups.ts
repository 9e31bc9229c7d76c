import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { readOrganizationName } from "@/lib/awards/conflicts/detection/names/organization-name";
import { corporateNumberOf } from "./known-organization";

/** One line of the list: who holds whom, by 法人番号. With the names, an affiliation without number is found by its name too. */
export type RelatedCompany = {
  readonly parent: string;
  readonly subsidiary: string;
  readonly parentName?: string | null;
  readonly subsidiaryName?: string | null;
};

export type CompanyGroups = {
  /** For each company that is held: the ways to each that holds it, over the fewest steps. */
  readonly waysUp: ReadonlyMap<string, WaysUp>;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly numbersNamed: ReadonlyMap<string, readonly string[]>;
};

/** By the company at the end: from the company itself up to that one. */
export type WaysUp = ReadonlyMap<string, readonly string[]>;

/** Lines without two different valid numbers say nothing. A circle of holdings is no error. */
export function companyGroups(lines: readonly RelatedCompany[]): CompanyGroups {
  const parentsOf = new Map<string, Set<string>>();
  const nameOf = new Map<string, string>();
  for (const { parent, subsidiary, parentName, subsidiaryName } of lines) {
    const [above, below] = [corporateNumberOf(parent), corporateNumberOf(subsidiary)];
    if (above === null || below === null || above === below) continue;
    parentsOf.set(below, (parentsOf.get(below) ?? new Set()).add(above));
    keepName(nameOf, above, parentName);
    keepName(nameOf, below, subsidiaryName);
  }
  const numbers = [...parentsOf.keys()];
  return {
    waysUp: new Map(numbers.map((number) => [number, waysUpFrom(number, parentsOf)])),
    nameOf,
    numbersNamed: numbersByName(nameOf),
  };
}

/** Of several spellings the first in code-unit order, so that the order of the lines does not matter. */
function keepName(nameOf: Map<string, string>, number: string, name: string | null | undefined): void {
  if (name === null || name === undefined || name === "") return;
  const known = nameOf.get(number);
  if (known === undefined || byCodeUnits(name, known) < 0) nameOf.set(number, name);
}

function waysUpFrom(number: string, parentsOf: ReadonlyMap<string, ReadonlySet<string>>): WaysUp {
  const ways = new Map([[number, [number]]]);
  for (const [company, way] of ways) {
    for (const parent of [...(parentsOf.get(company) ?? [])].sort(byCodeUnits)) {
      if (!ways.has(parent)) ways.set(parent, [...way, parent]);
    }
  }
  ways.delete(number);
  return ways;
}

function numbersByName(nameOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const numbers = new Map<string, string[]>();
  for (const number of [...nameOf.keys()].sort(byCodeUnits)) {
    for (const { text } of readOrganizationName(nameOf.get(number) ?? "").cores) {
      numbers.set(text, [...(numbers.get(text) ?? []), number]);
    }
  }
  return numbers;
}
