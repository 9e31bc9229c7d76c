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
import { OfficeCards } from "@/components/offices/own/office-cards";
import { DraftCards } from "@/components/sections/draft-cards";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { requireWorkingMember } from "@/lib/auth/member";
import { asText } from "@/lib/drafts/answers";
import { listOfficeDrafts, listOwnOffices } from "@/lib/offices/queries/own";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { getOrganization } from "@/lib/organizations/queries/organization";
import { routes } from "@/lib/routes";
import { beginOfficeAction, throwAwayOfficeAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("サテライトオフィス", "マイページ") };

const LEAD = "自治体の施設を登録し、公開の状況と確認日を確かめられます。";

const querySchema = z.object({ done: z.literal("draft-discarded").optional().catch(undefined) });

type OfficesPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function OwnOfficesPage({ searchParams }: OfficesPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const { done } = querySchema.parse(await searchParams);
  const [organization, offices, drafts] = await Promise.all([
    getOrganization(member, organizationId),
    listOwnOffices(member, organizationId),
    listOfficeDrafts(member, organizationId),
  ]);
  const isMunicipality = organization?.kind === "MUNICIPALITY" && organization.status === "ACTIVE";
  const mayRegister = isMunicipality && mayInOrganization(member, "act", organizationId);
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title="下書きを削除しました" isOutcome />}
      <PageHeading lead={LEAD}>サテライトオフィス</PageHeading>
      <div className="flex flex-col gap-12">
        {drafts.length > 0 && (
          <Section title="登録の途中">
            <DraftCards
              drafts={drafts.map((draft) => ({ ...draft, name: asText(draft.answers["name"]) }))}
              organizationId={organizationId}
              throwAway={throwAwayOfficeAction}
              hrefOf={(draft) => routes.mypageOfficeDraft(draft)}
            />
          </Section>
        )}
        <Section title="登録した施設">
          <OfficeCards offices={offices} />
        </Section>
        <Section title="新しい施設の登録">
          {mayRegister ? <BeginPart organizationId={organizationId} /> : <p>{whyNot(isMunicipality)}</p>}
        </Section>
      </div>
    </MainArea>
  );
}

function whyNot(isMunicipality: boolean): string {
  return isMunicipality
    ? "あなたの権限は閲覧者です。登録を始めるには、団体の管理者の方に権限の変更を依頼してください。"
    : "サテライトオフィスを登録できるのは、承認を受けた自治体です。";
}

type BeginPartProps = { readonly organizationId: string };

function BeginPart({ organizationId }: BeginPartProps) {
  return (
    <div className="flex flex-col gap-6">
      <BeginForm organizationId={organizationId} />
      <p>
        いくつもの施設があるときは、<a href={routes.mypageOfficeImports()}>CSVやExcelのファイルからまとめて登録</a>
        できます。登録した施設の内容も、ファイルで直せます。
      </p>
    </div>
  );
}

function BeginForm({ organizationId }: BeginPartProps) {
  return (
    <GovForm action={beginOfficeAction} idPrefix="begin-">
      <HiddenField name="organization" value={organizationId} />
      <p className="max-w-text">
        項目ごとに保存でき、同じ自治体のメンバーが分担して入力できます。送信した後、事務局が確認して公開します。
      </p>
      <FormActions>
        <SubmitButton>施設の登録を始める</SubmitButton>
      </FormActions>
    </GovForm>
  );
}
