import "server-only";
import type { AudienceFlow } from "@/lib/bulk-mail/audience";
import type { Exclusion } from "@/lib/bulk-mail/exclusions";
import type { Prisma } from "@/lib/db/generated/client";
import type { AudienceCase } from "./cases";
import { casesInConflict } from "./visible";

export type PeopleFacts = {
  /** Of their account: no more than what is mandatory. */
  readonly declines: (email: string) => boolean;
  /** Was in the organisation of the case, and is no more. */
  readonly hasLeft: (one: AudienceCase) => boolean;
  /** Somebody with a hand in the letter has to keep away from this case. */
  readonly isInConflict: (one: AudienceCase) => boolean;
};

const MEMBERSHIPS_PER_PERSON = 50;

/** What the accounts of these contacts say; most contacts have none. */
export async function factsOfPeople(
  tx: Prisma.TransactionClient,
  cases: readonly AudienceCase[],
  { flow, writers }: { readonly flow: AudienceFlow; readonly writers: readonly string[] },
): Promise<PeopleFacts> {
  const emails = [...new Set(cases.map(({ email }) => email))];
  const accounts = await tx.account.findMany({
    where: { kind: "MEMBER", email: { in: emails } },
    select: {
      email: true,
      noticeMode: true,
      memberships: {
        select: { organizationId: true, leftAt: true },
        orderBy: [{ joinedAt: "desc" }, { id: "desc" }],
        take: MEMBERSHIPS_PER_PERSON,
      },
    },
    orderBy: { id: "asc" },
    take: emails.length,
  });
  const conflicts = await casesInConflict(tx, { flow, writers, ids: cases.map(({ id }) => id) });
  const byEmail = new Map(accounts.map((account) => [account.email.toLowerCase(), account]));
  return {
    isInConflict: ({ id }) => conflicts.has(id),
    declines: (email) => byEmail.get(email)?.noticeMode === "MANDATORY",
    hasLeft: ({ email, organizationId }) => {
      const own = byEmail.get(email)?.memberships.filter((one) => one.organizationId === organizationId) ?? [];
      return own.length > 0 && own.every(({ leftAt }) => leftAt !== null);
    },
  };
}

/** Why somebody is left out before anybody has looked; null for who gets the letter. */
export function exclusionOf(
  facts: PeopleFacts,
  isMandatory: boolean,
  cases: readonly AudienceCase[],
): Exclusion | null {
  if (cases.every((one) => facts.hasLeft(one))) return "left";
  if (cases.every((one) => facts.isInConflict(one))) return "conflict";
  const email = cases[0]?.email ?? "";
  return !isMandatory && facts.declines(email) ? "notices" : null;
}
