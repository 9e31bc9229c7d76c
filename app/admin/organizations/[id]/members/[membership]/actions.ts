"use server";

import { actAsKeeper } from "@/app/admin/organizations/desk-act";
import type { FormState } from "@/lib/forms/form";
import { closeMembership, reopenMembership } from "@/lib/organizations/commands/desk-memberships";
import { closeMembershipSchema, reopenMembershipSchema } from "@/lib/organizations/desk-schema";
import { routes } from "@/lib/routes";

export async function closeMembershipAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsKeeper(
    {
      schema: closeMembershipSchema,
      trying: "organization.closeMembership",
      work: closeMembership,
      next: ({ organizationId }) => routes.adminOrganization(organizationId, "closed"),
    },
    data,
  );
}

export async function reopenMembershipAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsKeeper(
    {
      schema: reopenMembershipSchema,
      trying: "organization.reopenMembership",
      work: reopenMembership,
      next: ({ organizationId }) => routes.adminOrganization(organizationId, "reopened"),
    },
    data,
  );
}
