"use server";

import { actAsKeeper } from "@/app/admin/organizations/desk-act";
import type { FormState } from "@/lib/forms/form";
import { approveOrganization, refuseOrganization } from "@/lib/organizations/commands/approval";
import { approvalSchema, refusalSchema } from "@/lib/organizations/desk-schema";
import { routes } from "@/lib/routes";

export async function approveAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsKeeper(
    {
      schema: approvalSchema,
      trying: "organization.approve",
      work: approveOrganization,
      next: ({ id }) => routes.adminOrganization(id, "approved"),
    },
    data,
  );
}

export async function refuseAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsKeeper(
    {
      schema: refusalSchema,
      trying: "organization.refuse",
      work: refuseOrganization,
      next: ({ id }) => routes.adminOrganization(id, "refused"),
    },
    data,
  );
}
