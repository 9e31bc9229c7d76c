import "server-only";
import { type Extension, extensionOf } from "@/lib/awards/deadlines/extensions";
import { db } from "@/lib/db/client";

type Reader = Pick<typeof db, "awardExtension">;

type Of = { readonly editionId: string; readonly category: string; readonly organizationId: string };

const EXTENSIONS_MAX = 100;

/** The approved extension of an organisation in a category that reaches furthest; it holds for all it enters there. */
export async function approvedExtension(of: Of, from: Reader = db): Promise<Extension | null> {
  const { editionId, category, organizationId } = of;
  const rows = await from.awardExtension.findMany({
    where: { editionId, category, organizationId, status: "APPROVED" },
    orderBy: [{ until: "desc" }, { id: "asc" }],
    take: EXTENSIONS_MAX,
  });
  const approved = rows.flatMap(
    ({ id, until, reason, requestedBy, requestedAt, decidedBy, decidedAt }): Extension[] => {
      if (decidedBy === null || decidedAt === null) return [];
      const given = { id, until, reason, requestedBy, requestedAt };
      return [{ ...given, entryId: organizationId, approvedBy: decidedBy, approvedAt: decidedAt }];
    },
  );
  return extensionOf(organizationId, approved);
}
