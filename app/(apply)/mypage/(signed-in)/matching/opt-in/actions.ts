"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import type { FormState } from "@/lib/forms/form";
import { optIn, optOut } from "@/lib/matching/commands/offers";
import { optInSchema, seenSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";

export async function optInAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: optInSchema,
      trying: "match.optIn",
      limit: "submit",
      work: (uow, input, { organizationId }) => optIn(uow, organizationId, input),
      next: routes.mypageMatching("opted-in"),
    },
    data,
  );
}

export async function optOutAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: seenSchema,
      trying: "match.optOut",
      work: (uow, { version }, { organizationId }) => optOut(uow, { organizationId, version }),
      next: routes.mypageMatching("opted-out"),
    },
    data,
  );
}
