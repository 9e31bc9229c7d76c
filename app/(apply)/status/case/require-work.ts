import { redirect } from "next/navigation";
import { currentContact } from "@/lib/auth/contact";
import { getOwnWork, type OwnPurpose, type OwnWork } from "@/lib/declarations/queries/own-draft";
import { routes } from "@/lib/routes";

/** For a page on which a declarer writes: leads away where there is nothing to write on. */
export async function requireWork(purpose: OwnPurpose): Promise<OwnWork> {
  const session = await currentContact();
  const work = session && (await getOwnWork(session.contact, purpose));
  if (!work) redirect(routes.status("lapsed"));
  if (!work.isOpen) redirect(routes.statusCase());
  return work;
}
