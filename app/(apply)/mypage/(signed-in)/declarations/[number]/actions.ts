"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import { enterCase } from "@/lib/auth/contact";
import { lookupSchema } from "@/lib/contacts/schema";
import type { FormState } from "@/lib/forms/form";
import { openOwnCase } from "@/lib/organizations/commands/procedures";
import { routes } from "@/lib/routes";

/** Leads to the pages on which a declarer works, without another mailed code. */
export async function openCaseAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: lookupSchema,
      trying: "case.openFromMyPage",
      work: async (uow, { number }) => enterCase(await openOwnCase(uow, number)),
      next: routes.statusCase(),
    },
    data,
  );
}
