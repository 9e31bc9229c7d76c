import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { REASON_MAX } from "@/lib/accounts/limits";
import { mayOnAccount } from "@/lib/accounts/permissions";
import { getAccount } from "@/lib/accounts/queries";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { closeAccountAction } from "./actions";
import { HeldEverything } from "./held-everything";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

const paramsSchema = z.object({ id: z.uuid() });

type ClosePageProps = { readonly params: Promise<{ readonly id: string }> };

/** 利用停止: what is in hand goes to a colleague first, and in the same step. */
export default async function CloseAccountPage({ params }: ClosePageProps) {
  await connection();
  const staff = await requireDuty("ACCOUNTS");
  const asked = paramsSchema.safeParse(await params);
  const account = asked.success ? await getAccount(staff, asked.data.id) : null;
  if (account === null || !account.isActive || !mayOnAccount(staff, "close", account)) notFound();
  return (
    <MainArea before={<BackLink href={routes.adminAccountOf(account.id)} />}>
      <GovForm
        action={closeAccountAction}
        title={pageTitle(`${account.name}さんの利用停止`, "事務局")}
        heading={
          <PageHeading lead="停止すると、すべてのブラウザーで直ちにサインアウトされ、サインインできなくなります。">
            {account.name}さんの利用を停止する
          </PageHeading>
        }
      >
        <HiddenField name="id" value={account.id} />
        <HeldEverything staff={staff} leavingId={account.id} />
        <TextArea
          name="reason"
          label="利用停止の理由"
          help="異動、退職など。監査記録に残ります。"
          limit={REASON_MAX}
          rows={3}
          required
        />
        <FormActions>
          <SubmitButton look="danger">利用を停止する</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
