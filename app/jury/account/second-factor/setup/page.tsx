import { redirect } from "next/navigation";
import { connection } from "next/server";
import { FinishRenewalForm } from "@/components/accounts/renewal-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { enrolmentView } from "@/lib/accounts/enrolment-view";
import { pendingRenewal } from "@/lib/auth/held";
import { requireJuror } from "@/lib/auth/juror";
import { routes } from "@/lib/routes";
import { finishRenewalAction } from "./actions";

export const instant = false;

export default async function JurorSecondFactorSetupPage() {
  await connection();
  const juror = await requireJuror();
  const pending = await pendingRenewal.read();
  if (pending?.accountId !== juror.accountId) redirect(routes.jurySecondFactor());
  const view = await enrolmentView(juror.accountId, pending.enrolment);
  return (
    <MainArea before={<BackLink href={routes.jurySecondFactor()} />}>
      <FinishRenewalForm action={finishRenewalAction} area="表彰の審査" view={view} />
    </MainArea>
  );
}
