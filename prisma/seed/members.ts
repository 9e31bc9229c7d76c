import type { Member, Staff } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";
import { beginAccount } from "@/lib/members/commands";
import {
  type DemoMember,
  type DemoOrganizationOfMembers,
  demoMemberOrganizations,
  demoMerge,
  lonelyRegistrations,
} from "@/lib/members/demo-members";
import { acceptInvitation, inviteMember } from "@/lib/organizations/commands/invitations";
import { inviteMunicipality } from "@/lib/organizations/commands/invite-municipality";
import { mergeOrganizations } from "@/lib/organizations/commands/merge";
import { attachDeclaration } from "@/lib/organizations/commands/procedures";
import { saveProfile } from "@/lib/organizations/commands/profile";
import { registerOrganization } from "@/lib/organizations/commands/register";
import type { RegistrationInput } from "@/lib/organizations/schema";
import { quietMail } from "./mail";

const seeder = { kind: "system", job: "seed" } as const;

/** The organisations of the demonstration with a member of each role. Those who are there already stay as they are. */
export async function seedMembers(): Promise<void> {
  if (isProduction()) throw new Error("Demo accounts do not exist in production.");
  for (const demo of demoMemberOrganizations) await seedOrganization(demo);
  for (const { email, registration } of lonelyRegistrations) await seedLonely(email, registration);
  await seedMerge();
  await quietMail();
}

/** One that waits for the office, and one that looks like a duplicate. Their people are no personas. */
async function seedLonely(email: string, registration: RegistrationInput): Promise<void> {
  const known = { kind_email: { kind: "MEMBER", email } } as const;
  if ((await db.account.count({ where: known.kind_email })) > 0) return;
  await perform(await newMember({ email }), (uow) => registerOrganization(uow, registration));
}

async function seedMerge(): Promise<void> {
  const [source, target] = await Promise.all(
    [demoMerge.source, demoMerge.target].map((name) =>
      db.organization.findFirstOrThrow({ where: { name }, orderBy: { createdAt: "asc" } }),
    ),
  );
  if (source === undefined || target === undefined || source.status === "MERGED") return;
  const input = {
    sourceId: source.id,
    targetId: target.id,
    sourceVersion: source.version,
    targetVersion: target.version,
    reason: "同じ会が二重に登録されていたため（見本）",
  };
  await perform(await keeper(), (uow) => mergeOrganizations(uow, input));
}

async function seedOrganization({ registration, members: [owner, ...others] }: DemoOrganizationOfMembers) {
  const known = { kind_email: { kind: "MEMBER", email: owner.email } } as const;
  if ((await db.account.count({ where: known.kind_email })) > 0) return;
  const founder = await newMember(owner);
  const organizationId = await foundFor(founder, { ...registration, name: owner.name }, owner.email);
  const membership = { organizationId, organizationName: registration.organizationName, role: "OWNER" } as const;
  const inCharge: Member = { ...founder, name: owner.name, memberships: [membership], organizationId };
  for (const { email, role, name } of others) {
    const token = await perform(inCharge, (uow) => inviteMember(uow, { organizationId, email, role }));
    await perform(await newMember({ email }), (uow) => acceptInvitation(uow, { token, name }));
  }
  await completeProfile(inCharge, organizationId, registration.organizationName);
  await attachCases(organizationId, registration.organizationName);
}

/** A municipality comes by an invitation of the office, and everybody else by registering. */
async function foundFor(founder: Member, registration: RegistrationInput, email: string): Promise<string> {
  const { municipalityCode, organizationName, name } = registration;
  if (municipalityCode === undefined)
    return (await perform(founder, (uow) => registerOrganization(uow, registration))).organizationId;
  const input = { municipalityCode, organizationName, email };
  const { token } = await perform(await keeper(), (uow) => inviteMunicipality(uow, input));
  return perform(founder, (uow) => acceptInvitation(uow, { token, name }));
}

async function keeper(): Promise<Staff> {
  const { id, name, duties } = await db.account.findFirstOrThrow({
    where: { kind: "STAFF", isActive: true, duties: { has: "ACCOUNTS" } },
    orderBy: { createdAt: "asc" },
  });
  return { kind: "staff", accountId: id, sessionId: id, name, duties };
}

async function newMember({ email }: Pick<DemoMember, "email">): Promise<Member> {
  const { id } = await perform(seeder, (uow) => beginAccount(uow, email));
  return { kind: "member", accountId: id, sessionId: id, name: "", memberships: [], organizationId: null };
}

async function completeProfile(member: Member, organizationId: string, organizationName: string): Promise<void> {
  const isMunicipality = organizationName === "見本市";
  await perform(member, (uow) =>
    saveProfile(uow, {
      organizationId,
      version: 1,
      answers: {
        organizationName,
        organizationKana: isMunicipality ? "ミホンシ" : "ミドリコウボウ",
        legalForm: isMunicipality ? "public-body" : "kabushiki",
        postalCode: "0000000",
        prefectureCode: isMunicipality ? "20" : "13",
        municipality: isMunicipality ? "見本市" : "千代田区",
        street: "見本町1-2-3",
        industryCode: isMunicipality ? "S" : "G",
        employeeBand: "51-100",
        websiteUrl: isMunicipality ? "https://mihon.example.jp/" : "https://midori-kobo.example.jp/",
        representativeTitle: isMunicipality ? "市長" : "代表取締役",
        representativeName: "見本 一郎",
      },
    }),
  );
}

/** Cases of the demonstration that bear the name of the organisation become its own. */
async function attachCases(organizationId: string, organizationName: string): Promise<void> {
  const cases = await db.declaration.findMany({
    where: { organizationName: { startsWith: organizationName }, organizationId: null },
    select: { id: true },
    orderBy: { receivedAt: "asc" },
    take: 10,
  });
  for (const { id } of cases) await perform(seeder, (uow) => attachDeclaration(uow, id, organizationId));
}
