import { addressQuery } from "@/lib/forms/address-query";
import { routes } from "@/lib/routes";
import type { OfficeQueueFilters } from "./queue-filters";

const DEFAULTS = { view: "office", sort: "oldest", page: "1" };

type Change = { readonly [Name in keyof OfficeQueueFilters]?: OfficeQueueFilters[Name] | undefined };

/** The queue as filtered, with a change; a list that is filtered otherwise begins at its first page. */
export function queueAddress(filters: OfficeQueueFilters, change: Change = {}): string {
  return routes.adminOffices(queueQuery({ ...filters, page: 1, ...change }));
}

export function exportAddress(filters: OfficeQueueFilters): string {
  return routes.adminOfficesExport(queueQuery({ ...filters, page: 1 }));
}

export function queueQuery(filters: Change): Readonly<Record<string, string>> {
  return addressQuery(filters, DEFAULTS);
}
