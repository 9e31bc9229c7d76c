import "server-only";
import { notFound, redirect } from "next/navigation";
import { requireDuty } from "@/lib/auth/session";
import { type DeskWork, getDeskWork } from "@/lib/offices/queries/desk-work";
import { routes } from "@/lib/routes";

/** One's own entry; what was sent meanwhile leads to the office itself. */
export async function requireEntry(draftId: string): Promise<DeskWork> {
  const staff = await requireDuty("OFFICES");
  const found = await getDeskWork(staff, draftId);
  if (found === null) notFound();
  if (found.kind === "over") redirect(routes.adminOffice(found.number));
  return found;
}
