import { type Quorum, quorumLabels } from "@/lib/awards/editions/rules/judging-schema";
import { neededFor } from "@/lib/awards/editions/rules/quorum";

export type QuorumQuestion = {
  /** All members of the jury, the chair included. */
  readonly members: readonly string[];
  /** In the room; whoever is no member does not count. */
  readonly present: readonly string[];
  /** Members with a conflict on what is decided, whether in the room or not. */
  readonly barred: readonly string[];
  readonly rule: Quorum;
};

export type QuorumVerdict = {
  readonly isPossible: boolean;
  /** Members present who may decide. */
  readonly deciding: number;
  /** Of how many the share is taken: members without a conflict on it. */
  readonly entitled: number;
  readonly needed: number;
  /** Says why not; null when a decision is possible. */
  readonly sentence: string | null;
};

/**
 * The share is one of the members who may decide, as in the Companies Act, article 369 (1): whoever has a conflict counts
 * neither among those present nor among those of whom the share is taken. The least number is absolute, so that a few who
 * are left over never decide alone, however many are out.
 */
export function quorumOf({ members, present, barred, rule }: QuorumQuestion): QuorumVerdict {
  const [inRoom, out] = [new Set(present), new Set(barred)];
  const may = [...new Set(members)].filter((id) => !out.has(id));
  const [entitled, deciding] = [may.length, may.filter((id) => inRoom.has(id)).length];
  const needed = neededFor(rule, entitled);
  const counts = { deciding, entitled, needed };
  return { isPossible: deciding >= needed, ...counts, sentence: sentenceOf(counts, rule) };
}

export function quorumInWords({ share, atLeast }: Quorum): string {
  return `${quorumLabels[share]}、かつ${atLeast}名以上`;
}

type Counts = Pick<QuorumVerdict, "deciding" | "entitled" | "needed">;

function sentenceOf({ deciding, entitled, needed }: Counts, rule: Quorum): string | null {
  if (deciding >= needed) return null;
  const quorum = `定足数（${quorumInWords(rule)}）の${needed}名`;
  return entitled < needed
    ? `利益相反のない委員が全体で${entitled}名のため、${quorum}に届かず、この議案は決定できません。`
    : `利益相反がなく出席している委員は${deciding}名で、${quorum}に${needed - deciding}名足りないため、決定できません。委員がそろってから決定してください。`;
}
