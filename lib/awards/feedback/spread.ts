import type { Level } from "@/lib/awards/editions/rules/judging-schema";

/** The fewest organisations behind a group that is told. */
export const FEWEST_ORGANIZATIONS = 5;

export type PlacedEntry = { readonly entryId: string; readonly organizationId: string; readonly value: number };

type Group = { readonly levels: readonly Level[]; readonly entries: readonly PlacedEntry[] };

export type SpreadGroup = { readonly levels: string; readonly entries: number; readonly isOwn: boolean };

/** How many entries lie in which levels, the highest first; empty if that told of too few. */
export function spreadOf(levels: readonly Level[], placed: readonly PlacedEntry[], own: number): SpreadGroup[] {
  const single = levels
    .toSorted((one, other) => other.value - one.value)
    .map((level) => ({ levels: [level], entries: placed.filter(({ value }) => value === level.value) }));
  const groups = merged(single);
  if (groups.length < 2) return [];
  return groups.map((group) => ({
    levels: nameOf(group.levels),
    entries: group.entries.length,
    isOwn: group.levels.some(({ value }) => value === own),
  }));
}

/** Neighbours are joined from the highest down until each group is large enough; what is left over joins the last one. */
function merged(single: readonly Group[]): Group[] {
  const groups: Group[] = [];
  let open: Group = { levels: [], entries: [] };
  for (const group of single) {
    open = joined(open, group);
    if (organizationsIn(open) < FEWEST_ORGANIZATIONS) continue;
    groups.push(open);
    open = { levels: [], entries: [] };
  }
  const last = groups.pop();
  return last === undefined ? [] : [...groups, joined(last, open)];
}

function joined(one: Group, other: Group): Group {
  return { levels: [...one.levels, ...other.levels], entries: [...one.entries, ...other.entries] };
}

function organizationsIn({ entries }: Group): number {
  return new Set(entries.map(({ organizationId }) => organizationId)).size;
}

/** 優れている〜特に優れている, from the lowest to the highest. */
function nameOf(levels: readonly Level[]): string {
  const [highest, lowest] = [levels[0], levels.at(-1)];
  if (highest === undefined || lowest === undefined) return "";
  return highest === lowest ? highest.label : `${lowest.label}〜${highest.label}`;
}
