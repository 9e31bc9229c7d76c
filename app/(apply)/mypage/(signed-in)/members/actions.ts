"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import type { FormState } from "@/lib/forms/form";
import { inviteMember, revokeInvitation } from "@/lib/organizations/commands/invitations";
import { acceptJoinRequest, declineJoinRequest } from "@/lib/organizations/commands/join-requests";
import { idSchema, invitationSchema, joinDecisionSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

export async function inviteAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: invitationSchema,
      trying: "organization.invite",
      limit: "invite",
      work: (uow, input, { organizationId }) => inviteMember(uow, { ...input, organizationId }),
      next: routes.mypageMembers("invited"),
    },
    data,
  );
}

export async function revokeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "organization.revokeInvitation",
      work: (uow, { id }, { organizationId }) => revokeInvitation(uow, { organizationId, id }),
      next: routes.mypageMembers("revoked"),
    },
    data,
  );
}

export async function acceptRequestAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: joinDecisionSchema,
      trying: "organization.acceptRequest",
      work: (uow, input, { organizationId }) => acceptJoinRequest(uow, { ...input, organizationId }),
      next: routes.mypageMembers("accepted"),
    },
    data,
  );
}

export async function declineRequestAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "organization.declineRequest",
      work: (uow, { id }, { organizationId }) => declineJoinRequest(uow, { organizationId, id }),
      next: routes.mypageMembers("declined"),
    },
    data,
  );
}
