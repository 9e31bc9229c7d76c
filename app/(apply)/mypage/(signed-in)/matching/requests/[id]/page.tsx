import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { TakeBackForm } from "@/components/matching/take-back-form";
import { WishList } from "@/components/matching/wish-list";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { requireWorkingMember } from "@/lib/auth/member";
import { formatDate, formatDateTime } from "@/lib/japan/dates";
import { requestStatusLabels } from "@/lib/matching/labels";
import { getOwnRequest } from "@/lib/matching/queries/own";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { routes } from "@/lib/routes";
import { closeOwnRequestAction } from "./actions";

export const instant = false;

type RequestPageProps = { readonly params: Promise<{ readonly id: string }> };

export default async function OwnRequestPage({ params }: RequestPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const id = z.uuid().safeParse((await params).id);
  const request = id.success ? await getOwnRequest(member, organizationId, id.data) : null;
  if (request === null) notFound();
  const mayClose = request.status === "OPEN" && mayInOrganization(member, "act", organizationId);
  return (
    <MainArea before={<BackLink href={routes.mypageMatching()} label="マッチングに戻る" />}>
      <title>{pageTitle(`登録した希望（${formatDateTime(request.createdAt)}）`, "マイページ")}</title>
      <PageHeading
        lead={`${formatDate(request.createdAt)}に登録しました。${requestStatusLabels[request.status]}です。`}
      >
        登録した希望
      </PageHeading>
      <WishList rows={request.rows} />
      {request.note !== "" && (
        <Section title="そのほかの希望">
          <p className="whitespace-pre-line">{request.note}</p>
        </Section>
      )}
      <Section title="連絡先（相手には、双方が承諾するまで伝わりません）">
        <DescriptionList
          items={[
            { term: "担当者", details: request.contactName },
            { term: "メールアドレス", details: request.contactEmail },
            { term: "名称を先に伝えること", details: request.isNameOpen ? "伝えてよい" : "承諾の後に伝える" },
          ]}
        />
      </Section>
      {mayClose && (
        <TakeBackForm
          action={closeOwnRequestAction}
          title="希望の終了"
          words="終了すると、新しい提案はしません。返事を待っている紹介は、取り下げになります。"
          button="この希望を終了する"
          version={request.version}
          organizationId={organizationId}
          id={request.id}
        />
      )}
    </MainArea>
  );
}
