import "server-only";
import type { EntryFacts } from "@/lib/awards/conflicts/entry-party";
import type { Prisma } from "@/lib/db/generated/client";

/** More entries than one edition will have. */
const ENTRIES_MAX = 2000;

export type EntryRow = EntryFacts & { readonly editionId: string; readonly number: string; readonly title: string };

type Reader = Pick<Prisma.TransactionClient, "awardEntry" | "sealedVersion">;

/** For the detection alone. Whoever shows what was found begins `where` with what the reader may see. */
export async function readEntryFacts(reader: Reader, where: Prisma.AwardEntryWhereInput): Promise<EntryRow[]> {
  const rows = await reader.awardEntry.findMany({
    where: { AND: [where, { status: { not: "WITHDRAWN" }, erasedAt: null }] },
    select: {
      ...{ id: true, editionId: true, number: true, title: true, currentVersionId: true },
      ...{ applicantName: true, contactEmail: true, contactName: true },
      organization: { select: { name: true, corporateNumber: true, municipalityCode: true } },
    },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const versions = await reader.sealedVersion.findMany({
    where: { id: { in: rows.map(({ currentVersionId }) => currentVersionId) }, erasedAt: null },
    select: { id: true, content: true },
    orderBy: { id: "asc" },
    take: ENTRIES_MAX,
  });
  const contents = new Map(versions.map(({ id, content }) => [id, content]));
  return rows.map(({ currentVersionId, ...row }) => ({ ...row, content: contents.get(currentVersionId) ?? null }));
}
