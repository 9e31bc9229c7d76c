import { connection } from "next/server";
import { PasswordChangeForm } from "@/components/accounts/password-change-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { requireStaff } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { changePasswordAction } from "./actions";

export const instant = false;

export default async function PasswordPage() {
  await connection();
  await requireStaff();
  return (
    <MainArea before={<BackLink href={routes.adminAccount()} />}>
      <PasswordChangeForm action={changePasswordAction} area="事務局" />
    </MainArea>
  );
}
