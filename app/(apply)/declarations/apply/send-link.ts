import { visitor } from "@/app/(apply)/declarations/apply/procedure";
import { overLimit } from "@/lib/auth/visitor-limit";
import { attempt } from "@/lib/db/unit-of-work";
import { sendResumeLink } from "@/lib/declarations/commands/access";
import { asText } from "@/lib/drafts/answers";
import type { Draft } from "@/lib/drafts/queries";
import type { DomainError } from "@/lib/errors";
import { parseMailAddress } from "@/lib/japan/mail-address";

/** Mails the link to the contact's address, when there is one. `yes` when it is on its way. */
export async function sendLink(draft: Draft): Promise<"yes" | undefined> {
  const address = parseMailAddress(asText(draft.answers["contactEmail"]));
  if (!address.ok) return undefined;
  return (await sendLinkTo(draft, address.value)) === null ? "yes" : undefined;
}

/** Null when the link is on its way, otherwise why not. */
export async function sendLinkTo(draft: Draft, address: string): Promise<DomainError | null> {
  const refusal = (await overLimit("resume-link-address")) ?? (await overLimit("resume-link", address.toLowerCase()));
  if (refusal !== null) return refusal;
  const outcome = await attempt(visitor, (uow) => sendResumeLink(uow, draft, address));
  return outcome.ok ? null : outcome.error;
}
