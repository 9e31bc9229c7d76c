import { connection } from "next/server";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ImageFields } from "@/components/publishing/desk/image-fields";
import { requireDuty } from "@/lib/auth/session";
import { routes } from "@/lib/routes";
import { addImageAction } from "./actions";

export const instant = false;

export default async function NewImagePage() {
  await connection();
  await requireDuty("CONTENT");
  return (
    <MainArea before={<BackLink href={routes.adminImages()} label="画像の一覧に戻る" />}>
      <GovForm
        action={addImageAction}
        title={pageTitle("画像を追加する", "事務局")}
        heading={<PageHeading>画像を追加する</PageHeading>}
      >
        <ImageFields />
        <FormActions>
          <SubmitButton>画像を追加する</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
