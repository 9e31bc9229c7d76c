import "server-only";
import type { ConflictHit } from "@/lib/awards/conflicts/detection/hit";
import { type CompanyGroups, companyGroups } from "@/lib/awards/conflicts/detection/organizations/company-groups";
import type { ConflictRules } from "@/lib/awards/conflicts/detection/parties";
import { settingsOfEdition } from "@/lib/awards/jury/edition";
import type { Prisma } from "@/lib/db/generated/client";
import { type JapanDay, toJapanDay } from "@/lib/japan/dates";

/** By what an edition looks for conflicts. */
export type EditionBasis = {
  readonly groups: CompanyGroups;
  readonly rules: ConflictRules;
  readonly today: JapanDay;
  /** Less those that the settings leave out. */
  readonly counted: (hits: readonly ConflictHit[]) => readonly ConflictHit[];
};

type Reader = Pick<Prisma.TransactionClient, "awardEdition" | "awardRevision">;

export async function detectionBasis(reader: Reader, editionId: string, now: Date): Promise<EditionBasis> {
  const { conflicts } = await settingsOfEdition(reader, editionId);
  return {
    groups: companyGroups([]),
    rules: { employmentYears: conflicts.employmentYears, dealingYears: conflicts.dealingYears },
    today: toJapanDay(now),
    counted: (hits) => hits.filter(({ kind }) => conflicts.sameMunicipality || kind !== "lives-in-municipality"),
  };
}
