import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { SignInTable } from "@/components/accounts/sign-in-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { listSignInsOf } from "@/lib/accounts/history/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";

export const instant = false;

const paramsSchema = z.object({ id: z.uuid() });

type SignInsPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function SignInsPage({ params }: SignInsPageProps) {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  const asked = paramsSchema.safeParse(await params);
  const found = asked.success ? await listSignInsOf(staff, asked.data.id) : null;
  if (found === null || !asked.success) notFound();
  const title = `${found.name}さんのサインインの履歴`;
  return (
    <MainArea before={<BackLink href={routes.adminAccountOf(asked.data.id)} />} width="wide">
      <title>{pageTitle(title, "事務局")}</title>
      <PageHeading lead="この画面を開いたことは、監査記録に残ります。">{title}</PageHeading>
      <div className="flex flex-col gap-6">
        <SignInTable rows={found.rows} />
      </div>
    </MainArea>
  );
}
