import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { getOwnPasskey } from "@/lib/accounts/passkeys/queries";
import { requireStaff } from "@/lib/auth/session";
import { filledForm } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { renamePasskeyAction } from "./actions";

export const instant = false;

type PasskeyPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function PasskeyPage({ params }: PasskeyPageProps) {
  await connection();
  const staff = await requireStaff();
  const id = z.uuid().safeParse((await params).id).data;
  const passkey = id === undefined ? null : await getOwnPasskey(staff, id);
  if (passkey === null) notFound();
  return (
    <MainArea before={<BackLink href={routes.adminPasskeys()} />}>
      <GovForm
        action={renamePasskeyAction}
        initial={filledForm({ label: passkey.label })}
        title={pageTitle("パスキーの名前の変更", "事務局")}
        heading={<PageHeading>パスキーの名前を変更する</PageHeading>}
      >
        <HiddenField name="id" value={passkey.id} />
        <TextField
          name="label"
          label="パスキーの名前"
          help="どの端末のものか分かる名前です。例：職場のパソコン。"
          autoComplete="off"
          width="medium"
          required
        />
        <FormActions>
          <SubmitButton>変更する</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
