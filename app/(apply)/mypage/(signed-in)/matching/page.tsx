import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { OwnIntroductions, OwnRequests } from "@/components/matching/own-lists";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { membershipIn } from "@/lib/access/actor";
import { requireWorkingMember } from "@/lib/auth/member";
import { getOwnOffer, getOwnOptIn, listOwnIntroductions, listOwnRequests } from "@/lib/matching/queries/own";
import { mayInOrganization } from "@/lib/organizations/permissions";
import { routes } from "@/lib/routes";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("企業と自治体のマッチング", "マイページ") };

const OUTCOMES = {
  requested: "希望を登録しました。合う相手が見つかると、お知らせします",
  closed: "希望を終了しました",
  offered: "提供内容を保存しました",
  "offer-ended": "提供内容を取り下げました",
  "opted-in": "紹介を受ける設定にしました",
  "opted-out": "紹介を受ける設定を解除しました",
} as const;

const DONE = ["requested", "closed", "offered", "offer-ended", "opted-in", "opted-out"] as const;

const querySchema = z.object({ done: z.enum(DONE).optional().catch(undefined) });

type MatchingPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MatchingPage({ searchParams }: MatchingPageProps) {
  await connection();
  const member = await requireWorkingMember();
  const { organizationId } = member;
  const { done } = querySchema.parse(await searchParams);
  const [introductions, requests, offer, optIn] = await Promise.all([
    listOwnIntroductions(member, organizationId),
    listOwnRequests(member, organizationId),
    getOwnOffer(member, organizationId),
    getOwnOptIn(member, organizationId),
  ]);
  const isMunicipality = membershipIn(member, organizationId)?.isMunicipality === true;
  const mayAct = mayInOrganization(member, "act", organizationId);
  const stands = isMunicipality ? isStanding(offer) : isStanding(optIn);
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead={isMunicipality ? LEAD_OF_MUNICIPALITY : LEAD_OF_COMPANY}>企業と自治体のマッチング</PageHeading>
      <Section title="紹介">
        <OwnIntroductions introductions={introductions} />
      </Section>
      <Section title="登録した希望">
        <OwnRequests requests={requests} />
        {mayAct && (
          <p>
            <ButtonLink href={routes.mypageMatchingNew()}>
              {isMunicipality ? "企業を探す希望を登録する" : "地域・施設を探す希望を登録する"}
            </ButtonLink>
          </p>
        )}
      </Section>
      <Section title={isMunicipality ? "企業に提供できること" : "自治体の紹介を受ける設定"}>
        <p className="max-w-text">{profileWords(isMunicipality, stands)}</p>
        {mayAct && (
          <p>
            <ButtonLink
              href={isMunicipality ? routes.mypageMatchingOffer() : routes.mypageMatchingOptIn()}
              look="outline"
              size="medium"
            >
              {isMunicipality ? "提供内容を登録・変更する" : "設定を確認・変更する"}
            </ButtonLink>
          </p>
        )}
      </Section>
    </MainArea>
  );
}

function isStanding(row: { readonly withdrawnAt: Date | null } | null): boolean {
  return row !== null && row.withdrawnAt === null;
}

function profileWords(isMunicipality: boolean, stands: boolean): string {
  if (isMunicipality)
    return stands ? "登録しています。企業の希望と照らし合わせて、提案に使います。" : "まだ登録していません。";
  return stands
    ? "自治体の紹介を受ける設定になっています。設定は、いつでも解除できます。"
    : "設定していません。設定しないかぎり、自治体に紹介されることはありません。";
}

const LEAD_OF_COMPANY =
  "地域や施設の希望を登録すると、事務局が合う自治体・施設を探してご提案します。連絡先は、双方が承諾するまで相手に伝わりません。";
const LEAD_OF_MUNICIPALITY =
  "企業から紹介の希望があると、ここで返事ができます。来てほしい企業の希望も登録できます。連絡先は、双方が承諾するまで相手に伝わりません。";
