import { addressQuery } from "@/lib/forms/address-query";
import { routes } from "@/lib/routes";
import type { EntryQueueFilters } from "./queue-filters";

const DEFAULTS = { view: "office", sort: "oldest" };

type Change = { readonly [Name in keyof EntryQueueFilters]?: EntryQueueFilters[Name] | undefined };

/** The queue as filtered, with a change; a list that is filtered otherwise begins at its beginning. */
export function queueAddress(filters: Change, change: Change = {}): string {
  return routes.adminAwardEntries(queueQuery({ ...fromTheStart(filters), ...change }));
}

export function exportAddress(filters: EntryQueueFilters): string {
  return routes.adminAwardEntriesExport(queueQuery(fromTheStart(filters)));
}

export function queueQuery(filters: Change): Readonly<Record<string, string>> {
  return addressQuery(filters, DEFAULTS);
}

function fromTheStart(filters: Change): Change {
  return { ...filters, before: undefined, after: undefined };
}
