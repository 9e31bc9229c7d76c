"use server";

import { actOnYear } from "@/app/admin/awards/year-act";
import { askByForm } from "@/lib/awards/assignment/commands/ask-by-form";
import { wishForm } from "@/lib/awards/assignment/forms/wish";
import { findSeenDraft } from "@/lib/awards/assignment/queries/desk";
import { waitUntilSolved } from "@/lib/awards/assignment/queries/solved";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function askDraftAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnYear(
    {
      schema: wishForm,
      trying: "awardAssignmentDraft.ask",
      work: askByForm,
      next: async ({ id }, staff) => {
        await waitUntilSolved(id);
        const draft = await findSeenDraft(staff, id);
        return draft === null ? null : routes.adminAssignmentDraft(draft.edition.fiscalYear);
      },
    },
    data,
  );
}
