import { addressQuery } from "@/lib/forms/address-query";
import { routes } from "@/lib/routes";
import type { QueueFilters } from "./filters";

const DEFAULTS = { view: "office", sort: "oldest", page: "1" };

type Change = { readonly [Name in keyof QueueFilters]?: QueueFilters[Name] | undefined };

/** The work queue as filtered, with a change; a list that is filtered otherwise begins at its first page. */
export function queueAddress(filters: QueueFilters, change: Change = {}): string {
  return routes.adminDeclarations(queueQuery({ ...filters, page: 1, ...change }));
}

export function exportAddress(filters: QueueFilters): string {
  return routes.adminDeclarationsExport(queueQuery({ ...filters, page: 1 }));
}

/** What has to stand in an address to mean these filters, and no more. */
export function queueQuery(filters: Change): Readonly<Record<string, string>> {
  return addressQuery(filters, DEFAULTS);
}
