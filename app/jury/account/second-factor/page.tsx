import { connection } from "next/server";
import { StartRenewalForm } from "@/components/accounts/renewal-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireJuror } from "@/lib/auth/juror";
import { routes } from "@/lib/routes";
import { startRenewalAction } from "./actions";

export const instant = false;

export default async function JurorSecondFactorPage() {
  await connection();
  await requireJuror();
  return (
    <MainArea before={<BackLink href={routes.juryAccount()} />}>
      <StartRenewalForm action={startRenewalAction} area="表彰の審査" />
    </MainArea>
  );
}
