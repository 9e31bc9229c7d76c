import { StaleRecord } from "@/lib/errors";
import { changedSince } from "./answers";
import type { Draft } from "./queries";

/**
 * What is sent is what the screen showed.
 *
 * @param seen the save that the screen was made from
 * @throws StaleRecord naming what was written since
 */
export function requireSeen(draft: Draft, seen: number, labelOf: (field: string) => string): void {
  if (draft.version !== seen) throw new StaleRecord(Object.keys(changedSince(draft, seen)).map(labelOf));
}
