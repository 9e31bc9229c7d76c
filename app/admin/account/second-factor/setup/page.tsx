import { redirect } from "next/navigation";
import { connection } from "next/server";
import { FinishRenewalForm } from "@/components/accounts/renewal-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { enrolmentView } from "@/lib/accounts/enrolment-view";
import { pendingRenewal } from "@/lib/auth/held";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { finishRenewalAction } from "./actions";

export const instant = false;

export default async function SecondFactorSetupPage() {
  await connection();
  const staff = await requireStaff();
  const pending = await pendingRenewal.read();
  if (pending?.accountId !== staff.accountId) redirect(routes.adminSecondFactor());
  const view = await enrolmentView(staff.accountId, pending.enrolment);
  return (
    <MainArea before={<BackLink href={routes.adminSecondFactor()} />}>
      <FinishRenewalForm action={finishRenewalAction} area="事務局" view={view} />
    </MainArea>
  );
}
