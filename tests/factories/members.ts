import { randomUUID } from "node:crypto";
import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { MemberRole } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { corporateCheckDigit } from "@/lib/japan/corporate-number";
import { enterByMailbox } from "@/lib/members/commands";
import { getLiveMember } from "@/lib/members/live-member";
import { acceptInvitation, inviteMember } from "@/lib/organizations/commands/invitations";
import { inviteMunicipality } from "@/lib/organizations/commands/invite-municipality";
import { registerOrganization } from "@/lib/organizations/commands/register";
import { browser, createStaff, operator, staffOf } from "./accounts";

export function newAddress(): string {
  return `${randomUUID()}@example.jp`;
}

/** A number that passes the check and that no other test uses. */
export function newCorporateNumber(): string {
  const base = String(Math.floor(Math.random() * 1e11)).padStart(12, "9");
  return corporateCheckDigit(base) + base;
}

/** Somebody who proved a mailbox and belongs to nothing yet. */
export async function newcomer(email = newAddress()): Promise<Member> {
  const entry = await perform(operator, (uow) => enterByMailbox(uow, email, browser()));
  const member = entry && (await getLiveMember(entry.key));
  if (!member) throw new Error("The account that was just begun is not alive.");
  return member;
}

/** The same person as of now. */
export async function again(member: Member): Promise<Member> {
  const { sessionVersion } = await db.account.findUniqueOrThrow({ where: { id: member.accountId } });
  const now = await getLiveMember({ sid: member.sessionId, sv: sessionVersion });
  if (now === null) throw new Error("The session is over.");
  return now;
}

export type Founded = { readonly owner: Member; readonly organizationId: string; readonly corporateNumber: string };

export async function foundOrganization(corporateNumber = newCorporateNumber()): Promise<Founded> {
  const founder = await newcomer();
  const { organizationId } = await perform(founder, (uow) =>
    registerOrganization(uow, {
      name: "見本 一郎",
      kind: "COMPANY",
      organizationName: "株式会社見本",
      corporateNumber,
    }),
  );
  return { owner: await again(founder), organizationId, corporateNumber };
}

/** Somebody with this role, who came by an invitation. */
export async function join(
  { owner, organizationId }: Omit<Founded, "corporateNumber">,
  role: MemberRole,
): Promise<Member> {
  const email = newAddress();
  const token = await perform(owner, (uow) => inviteMember(uow, { organizationId, email, role }));
  const invited = await newcomer(email);
  await perform(invited, (uow) => acceptInvitation(uow, { token, name: "見本 次郎" }));
  return again(invited);
}

export async function membershipOf(member: Member, organizationId: string): Promise<string> {
  const { id } = await db.membership.findFirstOrThrow({
    where: { organizationId, accountId: member.accountId, leftAt: null },
  });
  return id;
}

/** A municipality that the office invited: who comes is its owner. */
export async function foundMunicipality(municipalityCode: string): Promise<Omit<Founded, "corporateNumber">> {
  const keeper = await staffOf(await createStaff(["ACCOUNTS"]));
  const email = newAddress();
  const { token, organizationId } = await perform(keeper, (uow) =>
    inviteMunicipality(uow, { municipalityCode, organizationName: "見本町", email }),
  );
  const invited = await newcomer(email);
  await perform(invited, (uow) => acceptInvitation(uow, { token, name: "桜庭 ひろし" }));
  return { owner: await again(invited), organizationId };
}
