import "server-only";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import type { UnitOfWork } from "@/lib/db/unit-of-work";

const WINNERS_MAX = 1_000;

const withEntry = {
  entry: {
    select: {
      id: true,
      number: true,
      status: true,
      category: true,
      applicantName: true,
      title: true,
      contactEmail: true,
      organizationId: true,
      currentVersionId: true,
      partners: { select: { municipalityCode: true, status: true } },
    },
  },
} as const;

/** Everybody on the list, with the entries they are honoured for. */
export function winnersOf(uow: UnitOfWork, resultId: string) {
  return uow.tx.awardWinner.findMany({
    where: { resultId },
    include: withEntry,
    orderBy: [{ position: "asc" }, { id: "asc" }],
    take: WINNERS_MAX,
  });
}

export type WinnerWithEntry = Awaited<ReturnType<typeof winnersOf>>[number];

/** A list of winners, with the settings that name their prizes. */
export type Released = { readonly settings: EditionSettings; readonly winners: readonly WinnerWithEntry[] };
