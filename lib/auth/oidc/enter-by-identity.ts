import "server-only";
import { recordFailure } from "@/lib/accounts/failures";
import { enterStaffByIdentity, linkIdentity } from "@/lib/accounts/identities";
import { IdentityNotLinked, IdentityRefused } from "@/lib/accounts/refusals";
import { currentBrowser } from "@/lib/auth/browser";
import { enter } from "@/lib/auth/enter";
import { currentStaff } from "@/lib/auth/session";
import { attempt, perform } from "@/lib/db/unit-of-work";
import type { DomainError } from "@/lib/errors";
import type { ProvenHolder } from "@/lib/members/holder";
import { enterByHolder } from "@/lib/members/holders";
import type { ProviderAttempt } from "./held-attempt";
import { HOLDER_SECONDS, heldHolder } from "./held-holder";
import { ProviderProblem } from "./problem";
import type { Proven } from "./protocol";

const visitor = { kind: "visitor" } as const;

export type Entrance =
  | { readonly next: "entered" }
  | { readonly next: "linked" }
  /** Somebody of GビズID who is nobody here yet: a mailbox is proved once, in this browser, and both belong together. */
  | { readonly next: "prove-mailbox" };

/** From a proven identity to a person of the portal: the one place where a provider's answer opens anything. */
export async function enterByIdentity(proven: Proven, link?: ProviderAttempt["link"]): Promise<Entrance> {
  const { issuer, subject, person } = proven;
  if (person.kind === "gbizid") return enterHolder({ issuer, subject, person });
  const identity = { issuer, subject, email: person.email };
  if (link !== undefined) return linkOwn(identity, link);
  const entered = await enterStaffByIdentity(identity, await currentBrowser());
  if (!entered.ok) throw problemOf(entered.error);
  await enter(entered.value.key, entered.value.accountId);
  return { next: "entered" };
}

async function enterHolder(proven: ProvenHolder): Promise<Entrance> {
  const browser = await currentBrowser();
  const entry = await perform(visitor, (uow) => enterByHolder(uow, proven, browser));
  if (entry === "closed") throw new ProviderProblem("unknown", "ACCOUNT_CLOSED");
  if (entry === "unknown") {
    await heldHolder.put(proven, HOLDER_SECONDS);
    return { next: "prove-mailbox" };
  }
  await enter(entry.key, entry.accountId);
  return { next: "entered" };
}

type Identity = Parameters<typeof linkIdentity>[1];

/** Only in the session in which the second factor was shown. */
async function linkOwn(identity: Identity, link: NonNullable<ProviderAttempt["link"]>): Promise<Entrance> {
  const staff = await currentStaff();
  if (staff === null || staff.accountId !== link.accountId || staff.sessionId !== link.sessionId)
    throw new ProviderProblem("lapsed", "SESSION_CHANGED");
  const linked = await attempt(staff, (uow) => linkIdentity(uow, identity));
  if (!linked.ok) {
    if (linked.error instanceof IdentityNotLinked) await recordFailure(staff.accountId, "identity");
    throw problemOf(linked.error);
  }
  return { next: "linked" };
}

function problemOf(error: DomainError): ProviderProblem {
  if (error instanceof IdentityRefused) return new ProviderProblem("unknown", error.name);
  if (error instanceof IdentityNotLinked) return new ProviderProblem("unlinked", error.name);
  return new ProviderProblem("busy", error.name);
}
