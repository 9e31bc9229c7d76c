import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Moved } from "@/lib/organizations/moved";
import { idsOf } from "./ids";

type Offices = Pick<Moved, "offices" | "externalIds" | "officeImports">;

const select = { id: true } as const;

/**
 * Offices and the files they came in. Where both have an office of one id in their files, the one that comes loses it: a file
 * of the municipality must not find two.
 */
export async function moveOffices({ tx }: UnitOfWork, sourceId: string, targetId: string): Promise<Offices> {
  const from = { organizationId: sourceId };
  const data = { organizationId: targetId };
  const externalIds = await tx.$queryRaw<Offices["externalIds"]>`
    UPDATE office own SET external_id = NULL
    FROM office there, (SELECT id, external_id FROM office WHERE organization_id = ${sourceId}::uuid) before
    WHERE own.organization_id = ${sourceId}::uuid AND there.organization_id = ${targetId}::uuid
      AND there.external_id = own.external_id AND before.id = own.id
    RETURNING own.id, before.external_id AS "externalId"`;
  const offices = await tx.office.updateManyAndReturn({ where: from, data, select });
  const officeImports = await tx.officeImport.updateManyAndReturn({ where: from, data, select });
  return {
    offices: idsOf(offices),
    externalIds: externalIds.map(({ id, externalId }) => ({ id, externalId })),
    officeImports: idsOf(officeImports),
  };
}

type Returned = { readonly sourceId: string; readonly targetId: string; readonly moved: Offices };

/** An id that was given to an office since is not taken away again. */
export async function returnOffices({ tx }: UnitOfWork, { sourceId, targetId, moved }: Returned): Promise<void> {
  const data = { organizationId: sourceId };
  const at = (ids: readonly string[]) => ({ id: { in: [...ids] }, organizationId: targetId });
  await tx.office.updateMany({ where: at(moved.offices), data });
  await tx.officeImport.updateMany({ where: at(moved.officeImports), data });
  for (const { id, externalId } of moved.externalIds) {
    const isTaken = (await tx.office.count({ where: { organizationId: sourceId, externalId } })) > 0;
    if (!isTaken)
      await tx.office.updateMany({ where: { id, organizationId: sourceId, externalId: null }, data: { externalId } });
  }
}
