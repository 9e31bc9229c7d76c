import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { isLocalGovernmentAddress } from "@/lib/japan/mail-address";
import { queueMail } from "@/lib/mail/queue";
import { renameAccount } from "@/lib/members/commands";
import { joinRequestMail } from "@/lib/organizations/mails";
import { AlreadyAsked, AlreadyMember, InvitationNeeded } from "@/lib/organizations/refusals";
import type { RegistrationInput } from "@/lib/organizations/schema";
import { membersUrl } from "./addresses";
import { addMembership } from "./memberships";
import { lockByNumber, lockNumber, type Numbers, numberIn } from "./numbers";
import { openOwners } from "./owners";
import { requireMember, subjectOf } from "./record";

export type Registered = { readonly outcome: "founded" | "asked"; readonly organizationId: string };

/** First visit: who somebody is and acts for. A new organisation is theirs; one that is known is asked for by a request. */
export async function registerOrganization(uow: UnitOfWork, input: RegistrationInput): Promise<Registered> {
  await renameAccount(uow, input.name);
  const number = numberOf(input);
  await lockNumber(uow, number);
  const known = await lockByNumber(uow, number);
  if (known !== null) {
    await askToJoin(uow, known.id);
    return { outcome: "asked", organizationId: known.id };
  }
  if (input.kind === "MUNICIPALITY") await requireOwnDomain(uow);
  return { outcome: "founded", organizationId: await foundOrganization(uow, input, number) };
}

/** Only the number that belongs to the kind counts; a field of the other kind that was filled in as well does not. */
function numberOf({ kind, corporateNumber, municipalityCode, noNumberReason }: RegistrationInput): Numbers {
  const isMunicipality = kind === "MUNICIPALITY";
  const number = isMunicipality ? municipalityCode : corporateNumber;
  if (number === undefined && noNumberReason !== undefined) return { corporateNumber: null, municipalityCode: null };
  return {
    corporateNumber: isMunicipality ? null : (number ?? null),
    municipalityCode: isMunicipality ? (number ?? null) : null,
  };
}

/** LG.JP is given to local governments alone. It is strong evidence, and the office still looks at who asked. */
async function requireOwnDomain(uow: UnitOfWork): Promise<void> {
  const { accountId } = requireMember(uow);
  const { email } = await uow.tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
  if (!isLocalGovernmentAddress(email)) throw new InvitationNeeded();
}

type Founding = Pick<RegistrationInput, "kind" | "organizationName" | "noNumberReason">;

/** Whoever founds it is in charge of it. For a caller who holds the lock of its number. */
export async function foundOrganization(uow: UnitOfWork, input: Founding, numbers: Numbers): Promise<string> {
  const member = requireMember(uow);
  const isNumbered = numberIn(numbers) !== null;
  const profile = {
    organizationName: input.organizationName,
    ...(numbers.corporateNumber === null ? {} : { corporateNumber: numbers.corporateNumber }),
    ...(input.kind === "MUNICIPALITY" ? { legalForm: "public-body" } : {}),
    ...(numbers.corporateNumber === null ? { noCorporateNumberReason: input.noNumberReason ?? "other" } : {}),
  };
  const { id } = await uow.tx.organization.create({
    data: {
      kind: input.kind,
      status: input.kind === "MUNICIPALITY" ? "PENDING" : "ACTIVE",
      name: input.organizationName,
      ...numbers,
      noNumberReason: isNumbered ? null : (input.noNumberReason ?? "other"),
      profile,
      createdAt: uow.now,
      updatedAt: uow.now,
      versions: { create: { version: 1, profile, changedBy: member.accountId, changedAt: uow.now } },
    },
    select: { id: true },
  });
  await recordAudit(uow, {
    action: "organization.found",
    subject: subjectOf(id),
    after: { kind: input.kind, ...numbers },
  });
  await addMembership(uow, { organizationId: id, accountId: member.accountId, role: "OWNER" });
  return id;
}

/** 参加の申請. Who already belongs to it is told so; nobody else learns who does. */
async function askToJoin(uow: UnitOfWork, organizationId: string): Promise<void> {
  const { accountId } = requireMember(uow);
  const belongs = await uow.tx.membership.count({ where: { organizationId, accountId, leftAt: null } });
  if (belongs > 0) throw new AlreadyMember();
  const { count } = await uow.tx.joinRequest.createMany({
    data: [{ organizationId, accountId, requestedAt: uow.now }],
    skipDuplicates: true,
  });
  if (count === 0) throw new AlreadyAsked();
  await recordAudit(uow, { action: "organization.askToJoin", subject: subjectOf(organizationId) });
  const where = { id: organizationId };
  const { name: organizationName } = await uow.tx.organization.findUniqueOrThrow({ where, select: { name: true } });
  for (const to of await openOwners(uow, organizationId))
    await queueMail(uow, joinRequestMail({ to, organizationName, url: membersUrl() }), null);
}
