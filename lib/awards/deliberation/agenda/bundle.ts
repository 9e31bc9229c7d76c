import { byCodeUnits } from "@/lib/awards/code-unit-order";
import { type OutSet, outSetOf } from "./out-set";

export type AgendaEntry = {
  readonly id: string;
  readonly category: string;
  /** Place in the frozen first-round list, 1 for the best; equal entries may share one. */
  readonly rank: number;
  /** People with a conflict. */
  readonly barred: readonly string[];
};

/** Entries of a category for which the same people are outside, by rank. */
export type Bundle = { readonly out: OutSet; readonly entries: readonly AgendaEntry[] };

export function byRank(one: AgendaEntry, other: AgendaEntry): number {
  return one.rank - other.rank || byCodeUnits(one.id, other.id);
}

/** In the order of their best entries. */
export function bundlesOf(entries: readonly AgendaEntry[], room: ReadonlySet<string>): readonly Bundle[] {
  const bundles = new Map<string, { readonly out: OutSet; readonly entries: AgendaEntry[] }>();
  for (const entry of entries.toSorted(byRank)) {
    const out = outSetOf(entry.barred, room);
    const key = JSON.stringify(out);
    const bundle = bundles.get(key) ?? { out, entries: [] };
    bundle.entries.push(entry);
    bundles.set(key, bundle);
  }
  return [...bundles.values()];
}
