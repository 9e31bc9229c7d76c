import { notFound, redirect } from "next/navigation";
import { requireWorkingMember } from "@/lib/auth/member";
import { getOwnWork, type OwnWork } from "@/lib/awards/entries/queries/own-work";
import { routes } from "@/lib/routes";

/** For a page on which members write: what was sent meanwhile leads to the entry itself. */
export async function requireWork(draftId: string): Promise<OwnWork> {
  const member = await requireWorkingMember();
  const found = await getOwnWork(member, draftId);
  if (found === null) notFound();
  if (found.kind === "over") redirect(routes.mypageAward(found.number));
  return found.work;
}
