import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { InvitationView } from "@/components/organizations/invitation-view";
import { requireMember } from "@/lib/auth/member";
import { getInvitation } from "@/lib/organizations/queries/members";
import { acceptAction } from "./actions";

export const instant = false;

const querySchema = z.object({ token: z.string().max(200).catch("") });

type InvitationPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function InvitationPage({ searchParams }: InvitationPageProps) {
  await connection();
  const { token } = querySchema.parse(await searchParams);
  const member = await requireMember();
  const invitation = await getInvitation(member, token);
  const offered = invitation && { organizationName: invitation.organization.name, role: invitation.role };
  return (
    <MainArea>
      <InvitationView action={acceptAction} token={token} offered={offered} isNamed={member.name !== ""} />
    </MainArea>
  );
}
