import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { AccountKind } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";
import { answersSchema } from "@/lib/drafts/stored";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { changedRows } from "@/lib/organizations/profile";

const HISTORY_MAX = 100;

export async function getOrganization(member: Actor, organizationId: string) {
  if (!mayInOrganization(member, "view", organizationId)) return null;
  const found = await db.organization.findUnique({ where: { id: organizationId } });
  return found === null ? null : { ...found, profile: answersSchema.parse(found.profile) };
}

export type ProfileChange = {
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
  /** What differs from the version before, in words; empty for the first. */
  readonly changed: readonly string[];
};

/** Who changed the profile, when and what; newest first. */
export async function listProfileChanges(member: Actor, organizationId: string): Promise<ProfileChange[]> {
  if (!mayInOrganization(member, "view", organizationId)) return [];
  const versions = await db.organizationVersion.findMany({
    where: { organizationId },
    orderBy: { version: "desc" },
    take: HISTORY_MAX,
  });
  const accounts = await db.account.findMany({
    where: { id: { in: [...new Set(versions.map(({ changedBy }) => changedBy))] } },
    select: { id: true, name: true, kind: true },
    orderBy: { id: "asc" },
    take: HISTORY_MAX,
  });
  return versions.map(({ version, profile, changedAt, changedBy }, index) => {
    const before = versions[index + 1];
    return {
      version,
      changedAt,
      changedBy: calledBy(accounts.find(({ id }) => id === changedBy)),
      changed: before === undefined ? [] : changedRows(answersOf(before.profile), answersOf(profile)),
    };
  });
}

/** People of the office act as the office. */
function calledBy(account: { readonly name: string; readonly kind: AccountKind } | undefined): string {
  if (account?.kind === "STAFF") return "事務局";
  return account === undefined || account.name === "" ? "" : `${account.name}さん`;
}

function answersOf(profile: unknown): Answers {
  return answersSchema.parse(profile);
}
