"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import { currentWorkingMember, memberSignedOutMessage } from "@/lib/auth/member";
import { answer, type FormState } from "@/lib/forms/form";
import { requestAsMember } from "@/lib/matching/commands/requests";
import { directionOf } from "@/lib/matching/queries/own-form";
import { requestSchemas } from "@/lib/matching/schema";
import { wishesIn } from "@/lib/matching/wish-form";
import { routes } from "@/lib/routes";

export async function requestAction(_previous: FormState, data: FormData): Promise<FormState> {
  const member = await currentWorkingMember();
  if (member === null) return answer({ ..._previous, message: memberSignedOutMessage });
  const direction = directionOf(member);
  return actAsMember(
    {
      schema: requestSchemas[direction],
      trying: "match.request",
      limit: "submit",
      work: (uow, input, { organizationId }) =>
        requestAsMember(uow, organizationId, {
          ...{ direction, wishes: wishesIn(direction, input), note: input.note ?? "", nameOpen: input.nameOpen },
          contact: input,
        }),
      next: routes.mypageMatching("requested"),
    },
    data,
  );
}
