import { connection } from "next/server";
import { sentVersions } from "@/app/(apply)/status/case/views";
import { CaseHistory } from "@/components/cases/status/case-history";
import { CaseStatus } from "@/components/declarations/status/case-status";
import { PublicPageLinks } from "@/components/declarations/status/public-page-links";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { MemberReceipts } from "@/components/organizations/member-receipts";
import { OpenCase } from "@/components/organizations/open-case";
import { isShown } from "@/lib/declarations/workflow";
import { baseUrl } from "@/lib/env";
import { routes } from "@/lib/routes";
import { openCaseAction } from "./actions";
import { requireCase } from "./require-case";

export const instant = false;

type CasePageProps = { readonly params: Promise<{ readonly number: string }> };

export default async function MemberCasePage({ params }: CasePageProps) {
  await connection();
  const own = await requireCase((await params).number);
  const { declaration, actions, history } = own;
  return (
    <MainArea before={<BackLink href={routes.mypage()} label="マイページに戻る" />}>
      <title>{pageTitle(`自己宣言 ${declaration.number}`, "マイページ")}</title>
      <PageHeading lead={`${declaration.organizationName}の自己宣言（Action宣言）`}>手続きの状況</PageHeading>
      <div className="flex flex-col gap-12">
        <CaseStatus facts={declaration} />
        {actions.length > 0 && <OpenCase action={openCaseAction} number={declaration.number} />}
        {isShown(declaration.status) && <PublicPageLinks number={declaration.number} baseUrl={baseUrl()} />}
        <MemberReceipts
          versions={sentVersions(own)}
          hrefOf={(ordinal) => routes.mypageReceipt(declaration.number, ordinal)}
        />
        <CaseHistory history={history} />
      </div>
    </MainArea>
  );
}
