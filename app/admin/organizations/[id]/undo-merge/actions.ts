"use server";

import { actAsKeeper } from "@/app/admin/organizations/desk-act";
import type { FormState } from "@/lib/forms/form";
import { undoMerge } from "@/lib/organizations/commands/undo-merge";
import { undoMergeSchema } from "@/lib/organizations/desk-schema";
import { routes } from "@/lib/routes";

export async function undoMergeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsKeeper(
    {
      schema: undoMergeSchema,
      trying: "organization.undoMerge",
      work: undoMerge,
      next: ({ sourceId }) => routes.adminOrganization(sourceId, "undone"),
    },
    data,
  );
}
