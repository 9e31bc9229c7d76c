"use server";

import { actAsMember } from "@/app/(apply)/mypage/member-act";
import type { FormState } from "@/lib/forms/form";
import { handOver, leaveOrganization, removeMember, setRole } from "@/lib/organizations/commands/memberships";
import { idSchema, organizationSchema, roleSchema } from "@/lib/organizations/schema";
import { routes } from "@/lib/routes";

export async function setRoleAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: roleSchema,
      trying: "organization.setRole",
      work: (uow, input, { organizationId }) => setRole(uow, { ...input, organizationId }),
      next: routes.mypageMembers("role"),
    },
    data,
  );
}

export async function handOverAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "organization.handOver",
      work: (uow, { id }, { organizationId }) => handOver(uow, { organizationId, id }),
      next: routes.mypageMembers("handed-over"),
    },
    data,
  );
}

export async function removeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: idSchema,
      trying: "organization.removeMember",
      work: (uow, { id }, { organizationId }) => removeMember(uow, { organizationId, id }),
      next: routes.mypageMembers("removed"),
    },
    data,
  );
}

export async function leaveAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actAsMember(
    {
      schema: organizationSchema,
      trying: "organization.leave",
      work: (uow, { organization }) => leaveOrganization(uow, organization),
      next: routes.mypage("left"),
    },
    data,
  );
}
