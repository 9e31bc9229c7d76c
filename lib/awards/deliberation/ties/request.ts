import type { TieStep } from "@/lib/awards/editions/rules/judging-schema";
import type { Seed } from "./seed";

export type Contender = {
  readonly entryId: string;
  readonly number: string;
  /**
   * By criterion, in whole hundredths of a point: what people see as equal is equal here. A criterion without a score is left
   * out.
   */
  readonly scores: Readonly<Record<string, number>>;
};

/** About one group of equals. The chair may pass, because of a conflict or on principle; then the next step decides. */
export type ChairDecision =
  | { readonly kind: "ordered"; readonly order: readonly string[]; readonly reason: string }
  | { readonly kind: "passed"; readonly entryIds: readonly string[]; readonly reason: string };

export type TieRequest = {
  readonly contenders: readonly Contender[];
  /** Fixed with the edition, before anybody scored. */
  readonly rule: readonly TieStep[];
  readonly decisions: readonly ChairDecision[];
  /** Null until it is published. */
  readonly seed: Seed | null;
  readonly edition: string;
};
