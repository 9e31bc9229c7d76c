import type { StageKey } from "@/lib/awards/editions/rules/judging-schema";
import type { Prisma } from "@/lib/db/generated/client";

type In = { readonly editionId: string; readonly stage: StageKey };

/** The entries that are judged in a stage: in the second one those that go on by the decision that holds. */
export function judgedIn({ editionId, stage }: In): Prisma.AwardEntryWhereInput {
  const judged = { editionId, status: "ELIGIBLE" } as const;
  if (stage === "first") return judged;
  return { ...judged, advances: { some: { isAdvanced: true, advance: { status: "DECIDED" } } } };
}
