"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import type { FormState } from "@/lib/forms/form";
import { closeRequest } from "@/lib/matching/commands/requests";
import { seenCaseSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";

export async function closeOwnRequestAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: seenCaseSchema,
      trying: "match.close",
      work: (uow, input) => closeRequest(uow, input),
      next: routes.mypageMatching("closed"),
    },
    data,
  );
}
