import { redirect } from "next/navigation";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { NameForm } from "@/components/members/name-form";
import { JoinWaiting } from "@/components/organizations/join-waiting";
import { RegistrationForm } from "@/components/organizations/registration-form";
import { membershipIn } from "@/lib/access/actor";
import { requireMember } from "@/lib/auth/member";
import { filledForm } from "@/lib/forms/form";
import { roleLabels } from "@/lib/organizations/labels";
import { getOwnJoinRequest } from "@/lib/organizations/queries/members";
import { routes } from "@/lib/routes";
import { nameAction, registerAction, takeBackAction } from "./actions";

export const instant = false;

/** Of somebody who belongs to no organisation yet, or has no name yet. */
export default async function WelcomePage() {
  await connection();
  const member = await requireMember();
  if (member.organizationId !== null && member.name !== "") redirect(routes.mypage());
  const membership = membershipIn(member, member.organizationId);
  if (membership !== undefined) {
    const { organizationName, role } = membership;
    return (
      <MainArea>
        <NameForm action={nameAction} organizationName={organizationName} role={roleLabels[role]} />
      </MainArea>
    );
  }
  const request = await getOwnJoinRequest(member);
  return (
    <MainArea>
      {request === null ? (
        <RegistrationForm action={registerAction} initial={filledForm({ name: member.name })} />
      ) : (
        <JoinWaiting since={request.requestedAt} takeBack={takeBackAction} />
      )}
      <p className="mt-12">
        <a href={routes.mypageOwnData()}>保存されている自分のデータ</a>を見ることも、
        <a href={routes.mypageLeave()}>マイページの利用をやめる</a>こともできます。
      </p>
    </MainArea>
  );
}
