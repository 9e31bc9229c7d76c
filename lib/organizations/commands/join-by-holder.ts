import "server-only";
import type { MemberRole } from "@/lib/db/generated/enums";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { queueMail } from "@/lib/mail/queue";
import type { ProvenHolder } from "@/lib/members/holder";
import { holderJoinedMail } from "@/lib/organizations/mails";
import { membersUrl } from "./addresses";
import { addMembership } from "./memberships";
import { findByNumber, lockNumber } from "./numbers";
import { openOwners } from "./owners";
import { requireMember } from "./record";
import { foundOrganization } from "./register";

/**
 * What GビズID says of a corporation settles who acts for it: the prime is its representative and in charge;
 * a member, made by a prime who is in the organisation, works in it. An entry has proved a mailbox and no more, and a sole
 * proprietor has no number that could be compared: both register like anybody else. Whoever was a member before and is not
 * any more does not come back by this.
 */
export async function joinByHolder(uow: UnitOfWork, proven: ProvenHolder): Promise<void> {
  const { level, holder } = proven.person;
  if (level === "entry" || holder.kind !== "corporation") return;
  const { accountId } = requireMember(uow);
  const number = { corporateNumber: holder.corporateNumber, municipalityCode: null };
  await lockNumber(uow, number);
  const known = await findByNumber(uow, number);
  if (known === null) {
    if (level === "prime") await foundOrganization(uow, { kind: "COMPANY", organizationName: holder.name }, number);
    return;
  }
  const role: MemberRole | null = level === "prime" ? "OWNER" : await roleOfMember(uow, proven, known.id);
  if (role === null || (await hasBeenThere(uow, known.id, accountId))) return;
  await tellOwners(uow, known.id, role);
  await addMembership(uow, { organizationId: known.id, accountId, role });
}

async function roleOfMember(uow: UnitOfWork, { issuer, person }: ProvenHolder, organizationId: string) {
  const primes = await uow.tx.membership.count({
    where: {
      organizationId,
      leftAt: null,
      account: { identities: { some: { issuer, subject: person.parentId ?? "" } } },
    },
  });
  return primes > 0 ? ("EDITOR" as const) : null;
}

async function hasBeenThere({ tx }: UnitOfWork, organizationId: string, accountId: string): Promise<boolean> {
  return (await tx.membership.count({ where: { organizationId, accountId } })) > 0;
}

async function tellOwners(uow: UnitOfWork, organizationId: string, role: MemberRole): Promise<void> {
  const where = { id: organizationId };
  const { name } = await uow.tx.organization.findUniqueOrThrow({ where, select: { name: true } });
  const about = { organizationName: name, url: membersUrl(), isPrime: role === "OWNER" };
  for (const to of await openOwners(uow, organizationId))
    await queueMail(uow, holderJoinedMail({ to, ...about }), null);
}
