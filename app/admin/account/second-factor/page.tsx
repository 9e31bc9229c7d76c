import { connection } from "next/server";
import { StartRenewalForm } from "@/components/accounts/renewal-forms";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { startRenewalAction } from "./actions";

export const instant = false;

export default async function SecondFactorPage() {
  await connection();
  await requireStaff();
  return (
    <MainArea before={<BackLink href={routes.adminAccount()} />}>
      <StartRenewalForm action={startRenewalAction} area="事務局" />
    </MainArea>
  );
}
