import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireAbility } from "@/app/(apply)/mypage/(signed-in)/require-ability";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { ProfileForm } from "@/components/organizations/profile-form";
import { filledForm } from "@/lib/forms/form";
import { getOrganization } from "@/lib/organizations/queries/organization";
import { routes } from "@/lib/routes";
import { saveProfileAction } from "./actions";

export const instant = false;

export default async function ProfileEditPage() {
  await connection();
  const member = await requireAbility("editProfile", routes.mypageProfile());
  const organization = await getOrganization(member, member.organizationId);
  if (organization === null) notFound();
  return (
    <MainArea before={<BackLink href={routes.mypageProfile()} />}>
      <ProfileForm
        action={saveProfileAction}
        organizationId={organization.id}
        version={organization.version}
        initial={filledForm(organization.profile)}
      />
    </MainArea>
  );
}
