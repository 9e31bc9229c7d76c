import type { DatasetDescription } from "@/lib/open-data/entry";
import { routes } from "@/lib/routes";

/** More than these would make the page of open data heavier than a reading page may be. */
const ON_PAGE_MAX = 20;

export function hasOwnDictionary({ fields }: Pick<DatasetDescription, "fields">): boolean {
  return fields.length > ON_PAGE_MAX;
}

/** Where the fields of a dataset are explained. */
export function dictionaryHref(dataset: Pick<DatasetDescription, "id" | "fields">): string {
  return hasOwnDictionary(dataset)
    ? routes.dataDictionary(dataset.id)
    : `${routes.openData()}#dictionary-${dataset.id}`;
}
