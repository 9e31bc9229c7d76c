import "server-only";
import type { Person } from "@/lib/access/actor";
import { getLiveSession } from "@/lib/accounts/live-session";
import type { SessionKey } from "@/lib/accounts/sessions";
import { getLiveJuror } from "@/lib/awards/jury/live-juror";
import { getLiveMember } from "@/lib/members/live-member";

/** Whoever is signed in with this key, of any kind. */
export async function livePerson(key: SessionKey): Promise<Person | null> {
  return (await getLiveSession(key)) ?? (await getLiveMember(key)) ?? getLiveJuror(key);
}
