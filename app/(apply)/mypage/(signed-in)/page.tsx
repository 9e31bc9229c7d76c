import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { EntryCards } from "@/components/awards/entry/entry-cards";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DraftList } from "@/components/organizations/draft-list";
import { OrganizationSwitch } from "@/components/organizations/organization-switch";
import { ProcedureList } from "@/components/organizations/procedure-list";
import { StartPart } from "@/components/organizations/start-part";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { membershipIn } from "@/lib/access/actor";
import { requireWorkingMember } from "@/lib/auth/member";
import { listCalls } from "@/lib/awards/entries/queries/calls";
import { listOwnEntries } from "@/lib/awards/entries/queries/own";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { listDrafts, listProcedures, nameOfDraft } from "@/lib/organizations/queries/procedures";
import { routes } from "@/lib/routes";
import { beginAction, switchAction, takeUpAction, throwAwayAction } from "./actions";
import { listedEntries } from "./awards/listed";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("マイページ") };

const OUTCOMES = {
  registered: "団体を登録しました。あなたが管理者です",
  joined: "団体に参加しました",
  claimed: "手続きをマイページに登録しました",
  left: "団体から脱退しました",
  "draft-discarded": "下書きを削除しました",
} as const;

const querySchema = z.object({
  done: z.enum(["registered", "joined", "claimed", "left", "draft-discarded"]).optional().catch(undefined),
});

type MypageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MypagePage({ searchParams }: MypageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const { done } = querySchema.parse(await searchParams);
  const [procedures, drafts, entries] = await Promise.all([
    listProcedures(member, organizationId),
    listDrafts(member, organizationId),
    listOwnEntries(member, organizationId),
  ]);
  const isPending = membershipIn(member, organizationId)?.isPending === true;
  const mayAct = mayInOrganization(member, "act", organizationId);
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead="団体の手続きの状況と、次にすることをまとめて確かめられます。">マイページ</PageHeading>
      {isPending && (
        <NotificationBanner tone="info" title="自治体の登録を事務局が確認しています">
          <p>確認が終わると、メールでお知らせします。それまで、団体の情報を見ることだけができます。</p>
        </NotificationBanner>
      )}
      {member.memberships.length > 1 && <OrganizationSwitch member={member} action={switchAction} />}
      <Section title="団体の手続き">
        <ProcedureList procedures={procedures} />
        {mayAct && (
          <p>
            登録なしで送った過去の申請は、<a href={routes.mypageClaim()}>このマイページに登録</a>できます。
          </p>
        )}
      </Section>
      {entries.length > 0 && (
        <Section title="表彰への応募">
          <EntryCards entries={await listedEntries(entries, await listCalls(), organizationId)} />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section title="下書き">
          <DraftList
            drafts={drafts.map((draft) => ({ ...draft, name: nameOfDraft(draft) }))}
            organizationId={organizationId}
            takeUp={takeUpAction}
            throwAway={throwAwayAction}
          />
        </Section>
      )}
      <Section title="新しい手続き">
        <StartPart action={beginAction} organizationId={organizationId} mayAct={mayAct} />
        <p>
          表彰の募集と応募の途中のものは、<a href={routes.mypageAwards()}>表彰への応募</a>で確かめられます。
        </p>
      </Section>
    </MainArea>
  );
}
