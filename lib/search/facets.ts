import { AUDIENCES } from "@/lib/publishing/kinds/audiences";
import { SEARCH_KINDS, storedKinds } from "./kinds";
import type { SearchResult } from "./result";
import type { SiteSearch } from "./schema";

/** How many of what was found are of one stored kind and for exactly these audiences. */
export type FoundGroup = {
  readonly kind: string;
  readonly audiences: readonly string[];
  readonly count: number;
};

type Choice = Pick<SiteSearch, "kind" | "audience">;

/** How many under each choice, the other choice staying as it is. */
export function facetsOf(
  groups: readonly FoundGroup[],
  { kind, audience }: Choice,
): Pick<SearchResult, "total" | "kinds" | "audiences"> {
  const count = (choice: Choice) =>
    groups.filter((group) => isIn(group, choice)).reduce((sum, group) => sum + group.count, 0);
  return {
    total: count({ kind, audience }),
    kinds: Object.fromEntries(SEARCH_KINDS.map(({ value }) => [value, count({ kind: value, audience })])),
    audiences: Object.fromEntries(AUDIENCES.map(({ value }) => [value, count({ kind, audience: value })])),
  };
}

function isIn(group: FoundGroup, { kind, audience }: Choice): boolean {
  const ofKind = kind === undefined || storedKinds(kind).includes(group.kind);
  return ofKind && (audience === undefined || group.audiences.includes(audience));
}
