import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { formatDate, toJapanDay } from "@/lib/japan/dates";
import { confirmedUntil, REMINDER_STEPS } from "@/lib/offices/confirming";
import { routes } from "@/lib/routes";

type End =
  | { readonly state: "over" }
  | { readonly state: "done" | "not-shown"; readonly number: string; readonly confirmedOn: Date | null };

type ConfirmEndProps = { readonly end: End };

/** Where a mailed link leads that has nothing left to confirm. */
export function ConfirmEnd({ end }: ConfirmEndProps) {
  const { title, lead } = wordsOf(end);
  return (
    <>
      <title>{pageTitle(title, "サテライトオフィス")}</title>
      <PageHeading lead={lead}>{title}</PageHeading>
      <div className="flex flex-wrap gap-4">
        {end.state === "done" && <ButtonLink href={routes.office(end.number)}>公開ページを見る</ButtonLink>}
        <ButtonLink href={routes.mypageOffices()} look={end.state === "done" ? "outline" : "solid"}>
          マイページの施設の一覧を開く
        </ButtonLink>
      </div>
    </>
  );
}

function wordsOf(end: End): { readonly title: string; readonly lead: string } {
  if (end.state === "over") {
    return {
      title: "このリンクは使えません",
      lead: "リンクの有効期限が過ぎているか、アドレスの一部が欠けています。新しく届いたメールのリンクを開くか、マイページに入り、施設の画面から確認してください。",
    };
  }
  if (end.state === "not-shown") {
    return {
      title: `施設 ${end.number}は、今は確認できません`,
      lead: "閉館、公開の停止、削除などにより、公開している内容がないためです。状況はマイページで確認できます。",
    };
  }
  return {
    title: `施設 ${end.number}の確認は済んでいます`,
    lead: end.confirmedOn === null ? "" : whenAsked(end.confirmedOn),
  };
}

function whenAsked(confirmedOn: Date): string {
  const until = formatDate(confirmedUntil(confirmedOn));
  return `確認日は${formatDate(toJapanDay(confirmedOn))}です。次の確認は、期限（${until}）の${REMINDER_STEPS[0]}日前から、メールでお願いします。`;
}
