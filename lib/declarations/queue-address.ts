import { routes } from "@/lib/routes";
import type { QueueFilters } from "./filters";

const DEFAULTS: Partial<Record<keyof QueueFilters, string>> = { view: "office", sort: "oldest", page: "1" };

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
  const pairs = Object.entries(filters).flatMap(([name, value]) => {
    const text = value === undefined ? "" : String(value);
    return text === "" || text === valueIn(DEFAULTS, name) ? [] : [[name, text] as const];
  });
  return Object.fromEntries(pairs);
}

function valueIn(defaults: Readonly<Record<string, string>>, name: string): string | undefined {
  return defaults[name];
}
