import type { Member } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { beginAccount } from "@/lib/members/commands";
import { acceptInvitation } from "@/lib/organizations/commands/invitations";
import { inviteMunicipality } from "@/lib/organizations/commands/invite-municipality";
import { demoStaff } from "@/prisma/seed/reviewers";
import { demoTownMail, demoTownName } from "./towns";

const seeder = { kind: "system", job: "seed" } as const;

/** Whoever is in charge of a municipality of the demonstration; null where that person is gone. */
export async function ownerOf(email: string): Promise<Member | null> {
  const account = await db.account.findUnique({
    where: { kind_email: { kind: "MEMBER", email } },
    select: {
      id: true,
      name: true,
      isActive: true,
      memberships: { select: { organization: { select: { id: true, name: true } } }, take: 1 },
    },
  });
  const organization = account?.memberships[0]?.organization;
  if (account === null || organization === undefined || !account.isActive) return null;
  const { id: organizationId, name: organizationName } = organization;
  return {
    ...{ kind: "member", accountId: account.id, sessionId: account.id, name: account.name, organizationId },
    memberships: [{ organizationId, organizationName, role: "OWNER" }],
  };
}

type Town = { readonly code: string; readonly name: string };

/** A town comes by an invitation of the secretariat, once. */
export async function foundTown(key: string, { code: municipalityCode, name }: Town): Promise<void> {
  const email = demoTownMail(key);
  const isKnown = (await db.account.count({ where: { kind: "MEMBER", email } })) > 0;
  if (isKnown || (await db.organization.count({ where: { municipalityCode } })) > 0) return;
  const keeper = await demoStaff("asahi@example.jp");
  const input = { municipalityCode, organizationName: demoTownName(name), email };
  const { token } = await perform(keeper, (uow) => inviteMunicipality(uow, input));
  const { id } = await perform(seeder, (uow) => beginAccount(uow, email));
  const owner: Member = {
    kind: "member",
    accountId: id,
    sessionId: id,
    name: "",
    memberships: [],
    organizationId: null,
  };
  await perform(owner, (uow) => acceptInvitation(uow, { token, name: "見本 花子" }));
}
