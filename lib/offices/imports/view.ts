import type { OfficeImportOutcome, OfficeImportStatus } from "@/lib/db/generated/enums";
import type { Difference, StoredFault, StoredNotice } from "./stored";

/** What the screens show of an import. */

export type ImportListItem = {
  readonly id: string;
  readonly fileName: string;
  readonly status: OfficeImportStatus;
  readonly uploadedAt: Date;
};

export type ImportView = ImportListItem & {
  readonly organizationId: string;
  readonly organizationName: string;
  /** The file and its rows are still there. */
  readonly isKept: boolean;
  readonly encoding: string | null;
  readonly problem: string | null;
  readonly unknownHeaders: readonly string[];
  readonly unusedHeaders: readonly string[];
  readonly createCount: number;
  readonly changeCount: number;
  readonly sameCount: number;
  readonly faultyCount: number;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly undoReason: string | null;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
  /** What became of the rows. */
  readonly done: Readonly<Record<"created" | "changed" | "left" | "undone", number>>;
};

export type ImportRow = {
  readonly line: number;
  readonly name: string;
  readonly outcome: OfficeImportOutcome;
  readonly appliedAt: Date | null;
  readonly undoneAt: Date | null;
  readonly refusal: string | null;
  readonly faults: readonly StoredFault[];
  readonly notices: readonly StoredNotice[];
  readonly differences: readonly Difference[];
};
