import { redirect } from "next/navigation";
import { connection } from "next/server";
import { requireAbility } from "@/app/(apply)/mypage/(signed-in)/require-ability";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { pageTitle } from "@/components/layout/site-name";
import { OptInForm } from "@/components/matching/offer-form";
import { TakeBackForm } from "@/components/matching/take-back-form";
import { filledForm } from "@/lib/forms/form";
import { formOfOptIn } from "@/lib/matching/profile-form";
import { getOwnOptIn } from "@/lib/matching/queries/own";
import { directionOf, ownContact } from "@/lib/matching/queries/own-form";
import { routes } from "@/lib/routes";
import { optInAction, optOutAction } from "./actions";

export const instant = false;

const TITLE = "自治体の紹介を受ける";

export default async function OptInPage() {
  await connection();
  const member = await requireAbility("act", routes.mypageMatching());
  if (directionOf(member) !== "COMPANY_SEEKS_PLACE") redirect(routes.mypageMatching());
  const { organizationId } = member;
  const saved = await getOwnOptIn(member, organizationId);
  const values = saved === null || saved.withdrawnAt !== null ? await ownContact(member) : formOfOptIn(saved);
  return (
    <MainArea before={<BackLink href={routes.mypageMatching()} label="マッチングに戻る" />}>
      <OptInForm
        action={optInAction}
        initial={filledForm(values)}
        title={pageTitle(TITLE, "マイページ")}
        organizationId={organizationId}
        version={saved?.version ?? 0}
      />
      {saved !== null && saved.withdrawnAt === null && (
        <TakeBackForm
          action={optOutAction}
          title="設定の解除"
          words="解除すると、新しい紹介はしません。返事を待っている紹介は取り下げになり、登録した連絡先を消去します。"
          button="設定を解除する"
          version={saved.version}
          organizationId={organizationId}
        />
      )}
    </MainArea>
  );
}
