"use server";

import { actOnYear } from "@/app/admin/awards/year-act";
import { askForAdjustment } from "@/lib/awards/adjustment/commands/ask";
import { askAdjustmentForm } from "@/lib/awards/adjustment/forms/ask";
import { waitUntilWorkedOut, yearOf } from "@/lib/awards/adjustment/queries/worked-out";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function askAdjustmentAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnYear(
    {
      schema: askAdjustmentForm,
      trying: "awardAdjustment.ask",
      work: (uow, { id: editionId, stage }) => askForAdjustment(uow, { editionId, stage }),
      next: async ({ id, stage }) => {
        await waitUntilWorkedOut(id);
        const year = await yearOf(id);
        return year === null ? null : routes.adminAdjustment(year, { stage, done: "asked" });
      },
    },
    data,
  );
}
