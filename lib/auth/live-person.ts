import "server-only";
import type { Member, Staff } from "@/lib/access/actor";
import { getLiveSession } from "@/lib/accounts/live-session";
import type { SessionKey } from "@/lib/accounts/sessions";
import { getLiveMember } from "@/lib/members/live-member";

/** Whoever is signed in with this key, of either kind. */
export async function livePerson(key: SessionKey): Promise<Staff | Member | null> {
  return (await getLiveSession(key)) ?? getLiveMember(key);
}
