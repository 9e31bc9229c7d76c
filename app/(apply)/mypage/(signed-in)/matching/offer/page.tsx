import { redirect } from "next/navigation";
import { connection } from "next/server";
import { requireAbility } from "@/app/(apply)/mypage/(signed-in)/require-ability";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { OfferForm } from "@/components/matching/offer-form";
import { TakeBackForm } from "@/components/matching/take-back-form";
import { filledForm } from "@/lib/forms/form";
import { formOfOffer } from "@/lib/matching/profile-form";
import { getOwnOffer } from "@/lib/matching/queries/own";
import { directionOf, ownContact } from "@/lib/matching/queries/own-form";
import { routes } from "@/lib/routes";
import { saveOfferAction, withdrawOfferAction } from "./actions";

export const instant = false;

const TITLE = "企業に提供できること";

export default async function OfferPage() {
  await connection();
  const member = await requireAbility("act", routes.mypageMatching());
  if (directionOf(member) !== "MUNICIPALITY_SEEKS_COMPANY") redirect(routes.mypageMatching());
  const { organizationId } = member;
  const saved = await getOwnOffer(member, organizationId);
  const values = saved === null || saved.withdrawnAt !== null ? await ownContact(member) : formOfOffer(saved);
  return (
    <MainArea before={<BackLink href={routes.mypageMatching()} label="マッチングに戻る" />}>
      <OfferForm
        action={saveOfferAction}
        initial={filledForm(values)}
        title={pageTitle(TITLE, "マイページ")}
        organizationId={organizationId}
        version={saved?.version ?? 0}
      />
      {saved !== null && saved.withdrawnAt === null && (
        <TakeBackForm
          action={withdrawOfferAction}
          title="提供内容の取り下げ"
          words="取り下げると、提案に使わなくなり、登録した連絡先を消去します。公開中の施設は、引き続き提案の対象です。"
          button="提供内容を取り下げる"
          version={saved.version}
          organizationId={organizationId}
        />
      )}
    </MainArea>
  );
}
