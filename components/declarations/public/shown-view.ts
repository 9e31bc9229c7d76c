import type { ListedDeclaration } from "./listed-declaration";

/** All that is public of a declaration that is shown. */
export type ShownView = ListedDeclaration & {
  readonly organizationKana: string;
  readonly legalForm: string;
  readonly corporateNumber: string | null;
  readonly employeeBand: string;
  readonly websiteUrl: string | null;
  readonly representative: string | null;
  readonly partnerAreas: readonly string[];
  readonly startedOn: string | null;
  readonly logoAlt: string | null;
  readonly updatedAt: Date;
  readonly validUntil: Date | null;
};
