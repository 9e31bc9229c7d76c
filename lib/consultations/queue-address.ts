import { addressQuery } from "@/lib/forms/address-query";
import { routes } from "@/lib/routes";
import type { ConsultationQueueFilters } from "./queue-filters";

const DEFAULTS = { view: "desk", sort: "oldest", page: "1" };

type Change = { readonly [Name in keyof ConsultationQueueFilters]?: ConsultationQueueFilters[Name] | undefined };

/** The queue as filtered, with a change; a list that is filtered otherwise begins at its first page. */
export function queueAddress(filters: ConsultationQueueFilters, change: Change = {}): string {
  return routes.adminConsultations(queueQuery({ ...filters, page: 1, ...change }));
}

export function exportAddress(filters: ConsultationQueueFilters): string {
  return routes.adminConsultationsExport(queueQuery({ ...filters, page: 1 }));
}

export function queueQuery(filters: Change): Readonly<Record<string, string>> {
  return addressQuery(filters, DEFAULTS);
}
