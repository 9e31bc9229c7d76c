import type { CategoryResult } from "@/lib/awards/adjustment/desk/result";
import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { IntegrityFacts } from "@/lib/awards/integrity/facts";

/** What an archive is made from: the facts of the report, with the numbers and seals by which they can be found again. */
export type ArchiveSource = {
  readonly facts: IntegrityFacts;
  /** Each of the settings that came into force, as canonical JSON. */
  readonly settings: readonly { readonly ordinal: number; readonly content: string }[];
  /** What two people decided, and the report that was published, as canonical JSON. */
  readonly decision: string;
  readonly report: string;
  /** By id of the entry: its number, and the SHA-256 of the version that was judged. */
  readonly entries: ReadonlyMap<string, { readonly number: string; readonly sha256: string }>;
  readonly versions: readonly SheetVersion[];
  /** Of each stage the adjustment that what was decided goes by. */
  readonly adjustments: readonly { readonly stage: StageKey; readonly categories: readonly CategoryResult[] }[];
  /** The sealed records of confirmed meetings: no person occurs in them but in words that somebody wrote. */
  readonly meetings: readonly { readonly ordinal: number; readonly certificate: string }[];
};

/** What was submitted last on a sheet. The words stay in the portal: their seal tells that they did not change. */
export type SheetVersion = {
  readonly entryId: string;
  readonly jurorId: string;
  readonly stage: StageKey;
  readonly ordinal: number;
  readonly levels: Readonly<Record<string, number>>;
  readonly sha256: string;
};
