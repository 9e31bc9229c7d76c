"use server";

import { actOnYear } from "@/app/admin/awards/year-act";
import { prepareMeeting } from "@/lib/awards/meetings/commands/prepare";
import { prepareSchema } from "@/lib/awards/meetings/forms/meeting";
import { findNewestMeeting } from "@/lib/awards/meetings/queries/list";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export async function prepareMeetingAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnYear(
    {
      schema: prepareSchema,
      trying: "awardMeeting.prepare",
      work: (uow, { id: editionId, ...plan }) => prepareMeeting(uow, { editionId, ...plan }),
      next: async ({ editionId }, staff) => {
        const seen = await findNewestMeeting(staff, editionId);
        return seen === null ? null : routes.adminMeeting(seen.fiscalYear, seen.ordinal, "prepared");
      },
    },
    data,
  );
}
