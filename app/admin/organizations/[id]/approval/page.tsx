import { notFound } from "next/navigation";
import { connection } from "next/server";
import { requireOrganization } from "@/app/admin/organizations/[id]/require-organization";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SeenVersion } from "@/components/form/seen-version";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ReasonField } from "@/components/organizations/desk/reason-field";
import { DescriptionList } from "@/components/ui/description-list";
import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";
import { findMunicipality, municipalityFullName } from "@/lib/japan/municipalities";
import { listMemberships } from "@/lib/organizations/queries/desk-detail";
import { routes } from "@/lib/routes";
import { approveAction, refuseAction } from "./actions";

export const instant = false;

type ApprovalPageProps = { readonly params: Promise<{ readonly id: string }> };

/** 承認: the office compares who registered with the municipality that the code names. */
export default async function ApprovalPage({ params }: ApprovalPageProps) {
  await connection();
  const { staff, organization } = await requireOrganization(params);
  const { id, name, version, status, municipalityCode, createdAt } = organization;
  if (status !== "PENDING") notFound();
  const members = await listMemberships(staff, id);
  const decided = (
    <>
      <HiddenField name="id" value={id} />
      <SeenVersion version={version} />
    </>
  );
  return (
    <MainArea before={<BackLink href={routes.adminOrganization(id)} />}>
      <PageHeading lead="登録した人が、この自治体の職員であることを確かめてください。名称と団体コードの自治体が同じかも確かめてください。">
        {name}の登録を承認するか決める
      </PageHeading>
      <div className="flex max-w-form flex-col gap-12">
        <DescriptionList
          items={[
            { term: "登録された名称", details: name },
            { term: "団体コード", details: `${municipalityCode}（${called(municipalityCode ?? "")}）` },
            ...members.map((member) => ({ term: "登録した人", details: `${member.name}\n${member.email}` })),
            { term: "登録", details: <TimeText at={createdAt} /> },
          ]}
        />
        <GovForm action={approveAction} idPrefix="approve-" heading={<Heading level={2}>承認する</Heading>}>
          {decided}
          <p>承認すると、登録した人にメールで知らせ、マイページから手続きを始められるようになります。</p>
          <FormActions>
            <SubmitButton>登録を承認する</SubmitButton>
          </FormActions>
        </GovForm>
        <GovForm
          action={refuseAction}
          idPrefix="refuse-"
          title={pageTitle(`${name}の登録の承認`, "事務局")}
          heading={<Heading level={2}>認めない</Heading>}
        >
          {decided}
          <p>団体コードは、ほかの人がまた登録できるようになります。登録した人は、この団体から外れます。</p>
          <ReasonField help="登録した人へのメールに載り、監査記録に残ります。" />
          <FormActions>
            <SubmitButton look="danger">登録を認めない</SubmitButton>
          </FormActions>
        </GovForm>
      </div>
    </MainArea>
  );
}

/** The code names a municipality by itself; prefectures and unions are not in our list. */
function called(code: string): string {
  const municipality = findMunicipality(code);
  return municipality === null
    ? "市区町村の一覧にない番号です"
    : `市区町村の一覧では${municipalityFullName(municipality)}`;
}
