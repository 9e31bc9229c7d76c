import { connection } from "next/server";
import { z } from "zod";
import { EndSession } from "@/components/accounts/end-session";
import { SessionTable } from "@/components/accounts/session-table";
import { SignInTable } from "@/components/accounts/sign-in-table";
import { FormActions } from "@/components/form/form-actions";
import { GovForm } from "@/components/form/gov-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NoticesForm } from "@/components/members/notices-form";
import { Button } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { listOwnSignIns } from "@/lib/accounts/history/queries";
import { listOwnSessions } from "@/lib/accounts/queries";
import { requireWorkingMember } from "@/lib/auth/member";
import { filledForm } from "@/lib/forms/form";
import { getOwnMemberAccount } from "@/lib/members/queries";
import { routes } from "@/lib/routes";
import { endAllAction, endSessionAction, renameAction, saveNoticesAction } from "./actions";
import { HolderIdentity } from "./holder-identity";

export const instant = false;

const OUTCOMES = {
  name: "氏名を変更しました",
  session: "選んだブラウザーでは、マイページから出ました",
  notices: "お知らせの受け取り方を保存しました",
  "gbizid-ended": "GビズIDの登録を解除しました",
} as const;

const DONE = ["name", "session", "notices", "gbizid-ended", "gbizid-other"] as const;

const querySchema = z.object({ done: z.enum(DONE).optional().catch(undefined) });

type AccountPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MemberAccountPage({ searchParams }: AccountPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { done } = querySchema.parse(await searchParams);
  const [account, sessions, signIns] = await Promise.all([
    getOwnMemberAccount(member),
    listOwnSessions(member),
    listOwnSignIns(member),
  ]);
  return (
    <MainArea>
      {done && <Outcome done={done} />}
      <GovForm
        action={renameAction}
        initial={filledForm({ name: account.name })}
        title={pageTitle("自分の設定", "マイページ")}
        heading={<PageHeading lead={`メールアドレス：${account.email}`}>自分の設定</PageHeading>}
      >
        <TextField name="name" label="あなたの氏名" autoComplete="name" spellCheck={false} width="medium" required />
        <FormActions>
          <SubmitButton>氏名を保存する</SubmitButton>
        </FormActions>
      </GovForm>
      <div className="mt-12">
        <NoticesForm action={saveNoticesAction} chosen={account.noticeMode} />
      </div>
      <HolderIdentity member={member} />
      <Section title="マイページに入っているブラウザー">
        <p>
          心当たりのないものがあれば、「終了する」を押してください。そのブラウザーでは、マイページから出ます。30分間操作がないときも、自動で出ます。
        </p>
        <SessionTable
          sessions={sessions}
          endForm={(session) => <EndSession session={session} action={endSessionAction} />}
        />
        <form action={endAllAction}>
          <Button type="submit" look="outline">
            すべてのブラウザーでマイページから出る（この画面も含む）
          </Button>
        </form>
      </Section>
      <Section title="マイページに入った履歴">
        <p>
          心当たりのないものがあれば、上の「すべてのブラウザーでマイページから出る」を押し、事務局に知らせてください。
        </p>
        <SignInTable rows={signIns} />
      </Section>
      <Section title="自分のデータ">
        <p>
          <a href={routes.mypageOwnData()}>保存されている自分のデータを見る、ファイルで保存する</a>
        </p>
        <p>
          <a href={routes.mypageLeave()}>マイページの利用をやめる</a>
        </p>
      </Section>
    </MainArea>
  );
}

type OutcomeProps = { readonly done: (typeof DONE)[number] };

function Outcome({ done }: OutcomeProps) {
  if (done !== "gbizid-other") return <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />;
  return (
    <NotificationBanner tone="warning" title="GビズIDは登録していません" isOutcome>
      <p>
        このマイページには別のGビズIDが登録されているか、このGビズIDは別のマイページに登録されています。登録を解除してから、もう一度お試しください。
      </p>
    </NotificationBanner>
  );
}
