import { connection } from "next/server";
import { PasswordChangeForm } from "@/components/accounts/password-change-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireJuror } from "@/lib/auth/juror";
import { routes } from "@/lib/routes";
import { changePasswordAction } from "./actions";

export const instant = false;

export default async function JurorPasswordPage() {
  await connection();
  await requireJuror();
  return (
    <MainArea before={<BackLink href={routes.juryAccount()} />}>
      <PasswordChangeForm action={changePasswordAction} area="表彰の審査" />
    </MainArea>
  );
}
