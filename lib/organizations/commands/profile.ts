import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { checkStep } from "@/lib/declarations/schema";
import { type Answers, asText } from "@/lib/drafts/answers";
import { answersSchema } from "@/lib/drafts/stored";
import { FieldsRefused, StaleRecord } from "@/lib/errors";
import { canonicalProfile } from "@/lib/organizations/canonical-profile";
import { changedRows, mergeProfile } from "@/lib/organizations/profile";
import { lockOrganization, requireMember, subjectOf } from "./record";

export type ProfileInput = {
  readonly organizationId: string;
  /** The version on the screen. */
  readonly version: number;
  readonly answers: Answers;
};

/** Keeps the profile as a new version; the earlier ones stay. */
export async function saveProfile(uow: UnitOfWork, input: ProfileInput): Promise<void> {
  const before = await lockOrganization(uow, input.organizationId, "editProfile");
  const stands = answersSchema.parse(before.profile);
  const edited = mergeProfile(stands, input.answers);
  const errors = checkStep("organization", edited);
  if (Object.keys(errors).length > 0) throw new FieldsRefused(errors);
  const profile = canonicalProfile(edited);
  const changed = changedRows(stands, profile);
  if (before.version !== input.version) throw new StaleRecord(changed);
  if (changed.length === 0) return;

  const version = before.version + 1;
  await uow.tx.organization.update({
    where: { id: before.id },
    data: { profile, name: asText(profile.organizationName), version, updatedAt: uow.now },
    select: { id: true },
  });
  await uow.tx.organizationVersion.create({
    data: { organizationId: before.id, version, profile, changedBy: requireMember(uow).accountId, changedAt: uow.now },
    select: { version: true },
  });
  await recordAudit(uow, {
    action: "organization.editProfile",
    subject: subjectOf(before.id),
    before: { version: before.version },
    after: { version, fields: changed },
  });
}
