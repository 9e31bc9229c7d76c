import "server-only";
import type { Contact } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { hashToken } from "@/lib/crypto/tokens";
import { db } from "@/lib/db/client";
import type { SideView } from "@/lib/matching/view";
import { getSideView } from "./side-view";

/** Whoever holds the link of a letter, for that introduction and that side; null once it opens nothing. */
export async function holderOfLink(token: string): Promise<Contact | null> {
  const link = await db.introductionLink.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: clock.now() } },
    select: { introductionId: true, side: true },
  });
  return link === null ? null : { kind: "contact", flow: "introduction", caseId: link.introductionId, side: link.side };
}

/** Asking answers nothing. Contact data went by letter: a link that may have been passed on does not show them. */
export async function getByLink(token: string): Promise<SideView | null> {
  const holder = await holderOfLink(token);
  const view = holder === null ? null : await getSideView(holder, holder.caseId);
  return view === null ? null : { ...view, other: null };
}
