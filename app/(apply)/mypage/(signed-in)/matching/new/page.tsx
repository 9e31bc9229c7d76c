import { connection } from "next/server";
import { requireAbility } from "@/app/(apply)/mypage/(signed-in)/require-ability";
import { HiddenField } from "@/components/form/hidden-field";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { RequestForm } from "@/components/matching/request-form";
import { filledForm } from "@/lib/forms/form";
import { directionOf, ownContact } from "@/lib/matching/queries/own-form";
import { routes } from "@/lib/routes";
import { requestAction } from "./actions";

export const instant = false;

export default async function NewRequestPage() {
  await connection();
  const member = await requireAbility("act", routes.mypageMatching());
  const direction = directionOf(member);
  const heading = direction === "COMPANY_SEEKS_PLACE" ? "地域・施設を探す" : "企業を探す";
  return (
    <MainArea before={<BackLink href={routes.mypageMatching()} label="マッチングに戻る" />}>
      <RequestForm
        action={requestAction}
        direction={direction}
        title={pageTitle(heading, "マイページ")}
        heading={heading}
        lead="希望は公開しません。事務局が候補を選び、合う点と合わない点をそえてご提案します。"
        initial={filledForm(await ownContact(member))}
      >
        <HiddenField name="organization" value={member.organizationId} />
      </RequestForm>
    </MainArea>
  );
}
