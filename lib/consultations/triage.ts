import { labelOf, TOPICS } from "./options";

/** Somebody of the desk, as the triage sees them. */
export type Officer = {
  readonly id: string;
  readonly name: string;
  /** Topics they can take; empty says nothing about what they know. */
  readonly topics: readonly string[];
  /** Open cases they take at a time. */
  readonly capacity: number;
  readonly openCases: number;
  readonly isAway: boolean;
};

export type Proposal = {
  readonly officer: Officer;
  /** Why, in words. */
  readonly reasons: readonly string[];
};

/** What somebody takes who has not said otherwise. */
export const DEFAULT_CAPACITY = 20;

/**
 * Who could take a case of these topics, the fittest first: whoever is there before whoever is away, then who knows most of
 * the topics, then who is least busy for what they take. The id decides between equals, so that the same facts give the
 * same proposal.
 */
export function rankOfficers(topics: readonly string[], officers: readonly Officer[]): Proposal[] {
  return [...officers]
    .sort(
      (a, b) =>
        Number(a.isAway) - Number(b.isAway) ||
        known(topics, b).length - known(topics, a).length ||
        loadOf(a) - loadOf(b) ||
        (a.id < b.id ? -1 : 1),
    )
    .map((officer) => ({ officer, reasons: reasonsFor(topics, officer) }));
}

export type People = { readonly assigneeId: string | null; readonly deputyId: string | null };

/** 担当と副担当: the two fittest. Nobody is proposed only where the desk has nobody. */
export function proposePeople(topics: readonly string[], officers: readonly Officer[]): People {
  const [owner, deputy] = rankOfficers(topics, officers);
  return { assigneeId: owner?.officer.id ?? null, deputyId: deputy?.officer.id ?? null };
}

/** 1 is as much as they take. */
function loadOf({ openCases, capacity }: Pick<Officer, "openCases" | "capacity">): number {
  return capacity === 0 ? Number.POSITIVE_INFINITY : openCases / capacity;
}

function known(topics: readonly string[], officer: Officer): string[] {
  return topics.filter((topic) => officer.topics.includes(topic));
}

function reasonsFor(topics: readonly string[], officer: Officer): string[] {
  const words = known(topics, officer).map((topic) => labelOf(TOPICS, topic));
  return [
    ...(officer.isAway ? ["本日は不在です。"] : []),
    words.length > 0 ? `「${words.join("」「")}」を担当できます。` : "このテーマの登録はありません。",
    `受け持ちは${officer.openCases}件です（目安は${officer.capacity}件）。`,
  ];
}
