import "server-only";
import type { Person } from "@/lib/awards/conflicts/detection/parties";
import { partyOf, storedProfile } from "@/lib/awards/jury/profile";
import type { Prisma } from "@/lib/db/generated/client";

/** More seats than all editions together have. */
const SEATS_MAX = 1000;

export type JurorParty = { readonly editionId: string; readonly party: Person };

/** Everybody with a seat that is held or offered, as the detection takes them. */
export async function jurorParties(
  reader: Pick<Prisma.TransactionClient, "awardJuror">,
  where: Prisma.AwardJurorWhereInput,
): Promise<JurorParty[]> {
  const seats = await reader.awardJuror.findMany({
    where: { AND: [where, { status: { in: ["INVITED", "ACTIVE"] } }] },
    select: {
      editionId: true,
      nameKana: true,
      profile: true,
      account: { select: { id: true, name: true, email: true } },
    },
    orderBy: { id: "asc" },
    take: SEATS_MAX,
  });
  return seats.map(({ editionId, nameKana, profile, account }) => ({
    editionId,
    party: partyOf({ ...account, nameKana }, storedProfile(profile)),
  }));
}
