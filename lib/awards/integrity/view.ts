import type { IntegrityReport } from "./report";

/** A report as everybody reads it, with the bytes that were sealed. */
export type PublicIntegrity = {
  readonly report: IntegrityReport;
  readonly content: string;
  readonly sha256: string;
  readonly releasedAt: Date;
};

/** The report as the tables give it now. */
export type DeskIntegrity = {
  readonly report: IntegrityReport;
  readonly sha256: string;
  /** Of the report that was published; null before the release. */
  readonly published: string | null;
};
