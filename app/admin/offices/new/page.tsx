import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { EntryTable } from "@/components/offices/desk/entry-table";
import { ChooseMunicipality } from "@/components/offices/imports/choose-municipality";
import { requireDuty } from "@/lib/auth/session";
import {
  findMunicipalityOrganizations,
  getMunicipalityOrganization,
} from "@/lib/offices/imports/queries/municipalities";
import { listDeskEntries } from "@/lib/offices/queries/desk-work";
import { routes } from "@/lib/routes";
import { beginForMunicipalityAction } from "./actions";

export const instant = false;

const querySchema = z.object({
  organization: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).catch(""),
});

type NewOfficePageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** For a municipality that sends a paper: first which one, then what it says. */
export default async function NewOfficePage({ searchParams }: NewOfficePageProps) {
  await connection();
  const staff = await requireDuty("OFFICES");
  const { organization: id, q } = querySchema.parse(await searchParams);
  if (id !== undefined) {
    const organization = await getMunicipalityOrganization(staff, id);
    if (organization === null) notFound();
    return <BeginPage {...organization} />;
  }
  const [found, entries] = await Promise.all([findMunicipalityOrganizations(staff, q), listDeskEntries(staff)]);
  return (
    <MainArea before={<BackLink href={routes.adminOffices()} label="施設の一覧に戻る" />}>
      <ChooseMunicipality heading="登録の代行入力" addressOf={routes.adminOfficeNew} q={q} found={found} />
      <div className="mt-12">
        <EntryTable entries={entries} />
      </div>
    </MainArea>
  );
}

type BeginPageProps = { readonly id: string; readonly name: string };

function BeginPage({ id, name }: BeginPageProps) {
  const heading = `${name}の施設の代行入力`;
  return (
    <MainArea before={<BackLink href={routes.adminOfficeNew()} label="自治体を選び直す" />}>
      <GovForm
        action={beginForMunicipalityAction}
        title={pageTitle(heading, "事務局")}
        heading={
          <PageHeading lead="書面、Word様式、電話で届いた登録を、自治体に代わって入力します。受け付けると、自治体に受付のメールが送られます。">
            {heading}
          </PageHeading>
        }
      >
        <HiddenField name="organizationId" value={id} />
        <FormActions>
          <SubmitButton>入力を始める</SubmitButton>
        </FormActions>
      </GovForm>
    </MainArea>
  );
}
