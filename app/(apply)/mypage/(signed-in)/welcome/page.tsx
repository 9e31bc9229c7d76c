import { redirect } from "next/navigation";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { JoinWaiting } from "@/components/organizations/join-waiting";
import { RegistrationForm } from "@/components/organizations/registration-form";
import { requireMember } from "@/lib/auth/member";
import { filledForm } from "@/lib/forms/form";
import { getOwnJoinRequest } from "@/lib/organizations/queries/members";
import { routes } from "@/lib/routes";
import { registerAction, takeBackAction } from "./actions";

export const instant = false;

/** Of somebody who belongs to no organisation yet. */
export default async function WelcomePage() {
  await connection();
  const member = await requireMember();
  if (member.organizationId !== null && member.name !== "") redirect(routes.mypage());
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
