import "server-only";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { publishDeclaration } from "./publication";
import type { Declaration } from "./record";
import { acceptDeclaration, type SeenCase } from "./review";

/** 受理してすぐに公開: two steps of one decision, and one letter, that of the publication. */
export async function acceptAndPublish(uow: UnitOfWork, input: SeenCase): Promise<Declaration> {
  const { id, version } = await acceptDeclaration(uow, { ...input, publishAt: null, isQuiet: true });
  return publishDeclaration(uow, { id, version });
}
