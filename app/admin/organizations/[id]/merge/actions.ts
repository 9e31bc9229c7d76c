"use server";

import { actAsKeeper } from "@/app/admin/organizations/desk-act";
import type { FormState } from "@/lib/forms/form";
import { mergeOrganizations } from "@/lib/organizations/commands/merge";
import { mergeSchema } from "@/lib/organizations/desk-schema";
import { routes } from "@/lib/routes";

export async function mergeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsKeeper(
    {
      schema: mergeSchema,
      trying: "organization.merge",
      work: mergeOrganizations,
      next: ({ targetId }) => routes.adminOrganization(targetId, "merged"),
    },
    data,
  );
}
