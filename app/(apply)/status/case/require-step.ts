import { redirect } from "next/navigation";
import { ownActions } from "@/app/(apply)/status/case/views";
import { currentContact } from "@/lib/auth/contact";
import { getOwnCase, type OwnCase } from "@/lib/declarations/queries/own";
import type { DeclarationAction } from "@/lib/declarations/workflow";
import { routes } from "@/lib/routes";

/** For a page that leads to one step: leads away where the case does not stand so that it can be taken. */
export async function requireStep(action: DeclarationAction): Promise<OwnCase["declaration"]> {
  const session = await currentContact();
  const own = session && (await getOwnCase(session.contact));
  if (!own) redirect(routes.status("lapsed"));
  if (!ownActions(own).includes(action)) redirect(routes.statusCase());
  return own.declaration;
}
