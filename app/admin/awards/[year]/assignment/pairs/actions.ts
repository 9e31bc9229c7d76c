"use server";

import { actOnYear } from "@/app/admin/awards/year-act";
import { allowPair, forbidPair } from "@/lib/awards/assignment/commands/pairs";
import { allowForm, forbidForm } from "@/lib/awards/assignment/forms/pair";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function forbidPairAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnYear(
    {
      schema: forbidForm,
      trying: "awardForbiddenPair.forbid",
      work: (uow, { id: editionId, ...pair }) => forbidPair(uow, { editionId, ...pair }),
      next: async ({ fiscalYear }) => routes.adminAssignmentPairs(fiscalYear, "forbidden"),
    },
    data,
  );
}

export async function allowPairAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnYear(
    {
      schema: allowForm,
      trying: "awardForbiddenPair.allow",
      work: allowPair,
      next: async ({ fiscalYear }) => routes.adminAssignmentPairs(fiscalYear, "allowed"),
    },
    data,
  );
}
