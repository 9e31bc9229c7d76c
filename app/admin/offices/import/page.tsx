import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { HiddenField } from "@/components/form/hidden-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ChooseMunicipality } from "@/components/offices/imports/choose-municipality";
import { FileGuide } from "@/components/offices/imports/file-guide";
import { ImportList } from "@/components/offices/imports/import-list";
import { UploadForm } from "@/components/offices/imports/upload-form";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { listImports } from "@/lib/offices/imports/queries/imports";
import {
  findMunicipalityOrganizations,
  getMunicipalityOrganization,
} from "@/lib/offices/imports/queries/municipalities";
import { routes } from "@/lib/routes";
import { uploadAction } from "./actions";

export const instant = false;

const querySchema = z.object({
  organization: z.uuid().optional().catch(undefined),
  q: z.string().trim().max(100).catch(""),
});

type ImportsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** For a municipality that sends its list by mail: first which one, then the file. */
export default async function ImportsPage({ searchParams }: ImportsPageProps) {
  await connection();
  const staff = await requireDuty("OFFICES");
  const { organization: id, q } = querySchema.parse(await searchParams);
  if (id === undefined) {
    return (
      <MainArea>
        <ChooseMunicipality
          heading="施設のまとめての取り込み"
          addressOf={routes.adminOfficeImports}
          q={q}
          found={await findMunicipalityOrganizations(staff, q)}
        />
      </MainArea>
    );
  }
  const organization = await getMunicipalityOrganization(staff, id);
  if (organization === null) notFound();
  const imports = await listImports(staff, organization.id);
  return (
    <MainArea>
      <UploadForm
        action={uploadAction}
        title={pageTitle("施設のまとめての取り込み", "事務局")}
        heading={
          <PageHeading lead="自治体から届いた一覧を、この自治体の施設として取り込みます。何が変わるかを確かめてから、取り込みます。">
            {organization.name}の施設のまとめての取り込み
          </PageHeading>
        }
      >
        <HiddenField name="organizationId" value={organization.id} />
      </UploadForm>
      <FileGuide />
      <Section title="これまでの取り込み">
        <ImportList imports={imports} href={(one) => routes.adminOfficeImport(one)} />
      </Section>
    </MainArea>
  );
}
