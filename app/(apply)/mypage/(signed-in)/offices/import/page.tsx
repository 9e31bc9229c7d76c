import { connection } from "next/server";
import { requireAbility } from "@/app/(apply)/mypage/(signed-in)/require-ability";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { FileGuide } from "@/components/offices/imports/file-guide";
import { ImportList } from "@/components/offices/imports/import-list";
import { UploadForm } from "@/components/offices/imports/upload-form";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { IMPORT_OUTCOMES, importOutcomeSchema } from "@/lib/offices/imports/outcomes";
import { listImports } from "@/lib/offices/imports/queries/imports";
import { isMunicipality } from "@/lib/offices/imports/queries/municipalities";
import { routes } from "@/lib/routes";
import { uploadAction } from "./actions";

export const instant = false;

const TITLE = pageTitle("施設のまとめての取り込み", "マイページ");

type ImportsPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ImportsPage({ searchParams }: ImportsPageProps) {
  await connection();
  const member = await requireAbility("act");
  const { done } = importOutcomeSchema.parse(await searchParams);
  if (!(await isMunicipality(member.organizationId))) return <ForMunicipalities />;
  const imports = await listImports(member, member.organizationId);
  return (
    <MainArea before={<BackLink href={routes.mypage()} label="マイページに戻る" />}>
      {done && <NotificationBanner tone="success" title={IMPORT_OUTCOMES[done]} isOutcome />}
      <UploadForm
        action={uploadAction}
        title={TITLE}
        heading={
          <PageHeading lead="CSVやExcelの一覧から、サテライトオフィスをまとめて登録・変更します。ファイルを送っただけでは何も登録されません。何が変わるかを確かめてから、取り込みます。">
            施設のまとめての取り込み
          </PageHeading>
        }
      >
        <HiddenField name="organization" value={member.organizationId} />
      </UploadForm>
      <FileGuide />
      <Section title="これまでの取り込み">
        <ImportList imports={imports} href={(id) => routes.mypageOfficeImport(id)} />
      </Section>
    </MainArea>
  );
}

function ForMunicipalities() {
  return (
    <MainArea before={<BackLink href={routes.mypage()} label="マイページに戻る" />}>
      <title>{TITLE}</title>
      <PageHeading lead="サテライトオフィスを登録できるのは、承認を受けた自治体です。自治体の団体に切り替えてから開いてください。">
        施設のまとめての取り込み
      </PageHeading>
    </MainArea>
  );
}
