import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { routes } from "@/lib/routes";
import { isOpenThreadLink } from "@/lib/threads/queries";
import { openAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

const querySchema = z.object({ token: z.string().max(100).catch("") });

type OpenPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Opening the address shows nothing of the case: mail servers follow links before people do. The button opens it. */
export default async function ConsultationOpenPage({ searchParams }: OpenPageProps) {
  await connection();
  const { token } = querySchema.parse(await searchParams);
  return <MainArea>{(await isOpenThreadLink(token)) ? <Open token={token} /> : <Over />}</MainArea>;
}

type OpenProps = { readonly token: string };

function Open({ token }: OpenProps) {
  return (
    <>
      <GovForm
        action={openAction}
        title={pageTitle("相談のやり取りを開く")}
        heading={
          <PageHeading lead="ボタンを押すと、相談のやり取りをこの端末で60分間表示します。">
            相談のやり取りを開く
          </PageHeading>
        }
      >
        <HiddenField name="token" value={token} />
        <FormActions>
          <SubmitButton>やり取りを開く</SubmitButton>
        </FormActions>
      </GovForm>
      <p className="mt-8 max-w-text">心当たりがない場合は、このページを閉じてください。</p>
    </>
  );
}

function Over() {
  const heading = "このリンクは使えません";
  return (
    <>
      <title>{pageTitle(heading, "相談")}</title>
      <PageHeading lead="有効期限が過ぎたか、アドレスの一部が欠けています。">{heading}</PageHeading>
      <p className="max-w-text">
        <a href={routes.status()}>手続き状況の確認</a>
        から、受付番号とメールに届く確認コードで、やり取りを開けます。
      </p>
    </>
  );
}
