import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Staff } from "@/lib/access/actor";
import { requireDuty } from "@/lib/auth/session";
import { type DeskEntry, getDeskEntry } from "@/lib/declarations/queries/desk-entry";
import { routes } from "@/lib/routes";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One's own entry; one that was sent already has become a case. */
export async function requireEntry(draftId: string): Promise<{ readonly staff: Staff; readonly entry: DeskEntry }> {
  const staff = await requireDuty("DECLARATIONS");
  const entry = ID.test(draftId) ? await getDeskEntry(staff, draftId) : null;
  if (entry === null) notFound();
  if (entry.sentAs !== null) redirect(routes.adminDeclaration(entry.sentAs));
  return { staff, entry };
}
