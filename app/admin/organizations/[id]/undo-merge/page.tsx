import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireOrganization } from "@/app/admin/organizations/[id]/require-organization";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ReasonField } from "@/components/organizations/desk/reason-field";
import { listMerges } from "@/lib/organizations/queries/desk-detail";
import { routes } from "@/lib/routes";
import { undoMergeAction } from "./actions";

export const instant = false;

type UndoPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function UndoMergePage({ params }: UndoPageProps) {
  await connection();
  const { staff, organization } = await requireOrganization(params);
  const { id, name } = organization;
  const open = (await listMerges(staff, id)).find(({ source, undoneAt }) => source.id === id && undoneAt === null);
  if (open === undefined) notFound();
  return (
    <MainArea before={<BackLink href={routes.adminOrganization(id)} />}>
      <GovForm
        action={undoMergeAction}
        title={pageTitle(`${name}の統合の取消し`, "事務局")}
        heading={
          <PageHeading
            lead={`「${open.target.name}」への統合を取り消し、移ったメンバー、手続き、下書きを元に戻します。`}
          >
            {name}の統合を取り消す
          </PageHeading>
        }
      >
        <HiddenField name="sourceId" value={id} />
        <p>
          統合の後に作られた手続き、下書き、メンバーは、「{open.target.name}
          」に残ります。統合の後に脱退した人は、戻りません。何が残ったかは、統合の記録に書かれます。
        </p>
        <ReasonField />
        <FormActions>
          <SubmitButton look="danger">統合を取り消す</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
