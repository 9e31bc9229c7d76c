import { z } from "zod";
import type { WorkingMember } from "@/lib/auth/member";
import { getImport } from "@/lib/offices/imports/queries/imports";
import type { ImportView } from "@/lib/offices/imports/view";

/** An import of the organisation at work; an address of anything else is none. */
export async function findOwnImport(member: WorkingMember, id: string): Promise<ImportView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const view = await getImport(member, id);
  return view?.organizationId === member.organizationId ? view : null;
}
