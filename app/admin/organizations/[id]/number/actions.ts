"use server";

import { actAsKeeper } from "@/app/admin/organizations/desk-act";
import type { FormState } from "@/lib/forms/form";
import { correctNumber } from "@/lib/organizations/commands/number";
import { numberSchema } from "@/lib/organizations/desk-schema";
import { routes } from "@/lib/routes";

export async function correctNumberAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsKeeper(
    {
      schema: numberSchema,
      trying: "organization.correctNumber",
      work: correctNumber,
      next: ({ id }) => routes.adminOrganization(id, "number"),
    },
    data,
  );
}
