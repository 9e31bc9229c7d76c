import { redirect } from "next/navigation";
import { requireWorkingMember, type WorkingMember } from "@/lib/auth/member";
import { mayInOrganization, type OrganizationAbility } from "@/lib/organizations/permissions";
import { routes } from "@/lib/routes";

/** For a page that only leads to something: leads back where the role does not allow it. */
export async function requireAbility(
  ability: OrganizationAbility,
  otherwise = routes.mypage(),
): Promise<WorkingMember> {
  const member = await requireWorkingMember();
  if (!mayInOrganization(member, ability, member.organizationId)) redirect(otherwise);
  return member;
}
