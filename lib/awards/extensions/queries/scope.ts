import "server-only";
import type { Actor } from "@/lib/access/actor";
import { extensionPermissions, relationsTo } from "@/lib/awards/extensions/permissions";
import type { Prisma } from "@/lib/db/generated/client";

const NOTHING: Prisma.AwardExtensionWhereInput = { id: { in: [] } };

/** The `view` grants as a row scope: an extension says of an entry nothing, not even that there is one. */
export function visibleTo(actor: Actor): Prisma.AwardExtensionWhereInput {
  const relations: readonly string[] = relationsTo(actor, { requestedBy: null });
  return extensionPermissions.view.some(({ to }) => relations.includes(to)) ? {} : NOTHING;
}
