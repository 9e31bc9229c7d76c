import { applicantKindLabels } from "@/lib/awards/editions/rules/category-schema";
import { partnerStateLabels, sortLabels } from "@/lib/awards/entries/desk-labels";
import { arrivalLabels, entryStatusLabels } from "@/lib/awards/entries/labels";

export type Option = { readonly value: string; readonly label: string };

export type YearOfQueue = {
  readonly fiscalYear: number;
  readonly categories: readonly { readonly key: string; readonly name: string }[];
};

export const statusOptions = optionsOf(entryStatusLabels);
export const kindOptions = optionsOf(applicantKindLabels);
export const partnerOptions = optionsOf(partnerStateLabels);
export const arrivalOptions = optionsOf(arrivalLabels);
export const sortOptions = optionsOf(sortLabels);

export function yearOptions(years: readonly YearOfQueue[]): readonly Option[] {
  return years.map(({ fiscalYear }) => ({ value: String(fiscalYear), label: `${fiscalYear}年度` }));
}

/** Of the chosen year, or of all; a category that goes on over the years stands there once, by its latest name. */
export function categoryOptions(years: readonly YearOfQueue[], chosen: number | undefined): readonly Option[] {
  const of = years.filter(({ fiscalYear }) => chosen === undefined || fiscalYear === chosen);
  const names = new Map(of.toReversed().flatMap(({ categories }) => categories.map(({ key, name }) => [key, name])));
  return [...names].map(([value, label]) => ({ value, label }));
}

function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
