import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Moved } from "@/lib/organizations/moved";
import { idsOf } from "./ids";

type Entries = Pick<Moved, "entries" | "extensions">;

const select = { id: true } as const;

/**
 * Entries of the award, and later deadlines that were given. Where both have asked for one in the same category, the request that
 * comes is left where it was: only one waits for its second person at a time.
 */
export async function moveEntries({ tx }: UnitOfWork, sourceId: string, targetId: string): Promise<Entries> {
  const data = { organizationId: targetId };
  const entries = await tx.awardEntry.updateManyAndReturn({ where: { organizationId: sourceId }, data, select });
  const extensions = await tx.$queryRaw<{ readonly id: string }[]>`
    UPDATE award_extension own SET organization_id = ${targetId}::uuid
     WHERE own.organization_id = ${sourceId}::uuid AND NOT (own.status = 'ASKED' AND EXISTS (
       SELECT 1 FROM award_extension there
        WHERE there.organization_id = ${targetId}::uuid AND there.status = 'ASKED'
          AND there.edition_id = own.edition_id AND there.category = own.category))
    RETURNING own.id`;
  return { entries: idsOf(entries), extensions: idsOf(extensions) };
}

type Returned = { readonly sourceId: string; readonly targetId: string; readonly moved: Entries };

export async function returnEntries({ tx }: UnitOfWork, { sourceId, targetId, moved }: Returned): Promise<void> {
  const data = { organizationId: sourceId };
  const at = (ids: readonly string[]) => ({ id: { in: [...ids] }, organizationId: targetId });
  await tx.awardEntry.updateMany({ where: at(moved.entries), data });
  await tx.awardExtension.updateMany({ where: at(moved.extensions), data });
}
