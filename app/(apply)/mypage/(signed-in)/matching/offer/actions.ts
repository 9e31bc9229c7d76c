"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import type { FormState } from "@/lib/forms/form";
import { saveOffer, withdrawOffer } from "@/lib/matching/commands/offers";
import { offerSchema, seenSchema } from "@/lib/matching/schema";
import { routes } from "@/lib/routes";

export async function saveOfferAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: offerSchema,
      trying: "match.offer",
      limit: "submit",
      work: (uow, input, { organizationId }) => saveOffer(uow, organizationId, input),
      next: routes.mypageMatching("offered"),
    },
    data,
  );
}

export async function withdrawOfferAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: seenSchema,
      trying: "match.withdrawOffer",
      work: (uow, { version }, { organizationId }) => withdrawOffer(uow, { organizationId, version }),
      next: routes.mypageMatching("offer-ended"),
    },
    data,
  );
}
