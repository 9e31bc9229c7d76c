import type { Metadata } from "next";
import { connection } from "next/server";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { AskChosen } from "@/components/offices/campaign/ask-chosen";
import { AskGroup } from "@/components/offices/campaign/ask-group";
import { CampaignFilterBar } from "@/components/offices/campaign/campaign-filter-bar";
import { PrefectureTable } from "@/components/offices/campaign/prefecture-table";
import { CountsNav } from "@/components/ui/counts-nav";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { KeysetNavigation } from "@/components/ui/page-navigation";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { type CampaignCounts, type CampaignGroup, campaignQuerySchema } from "@/lib/offices/campaign";
import { CONFIRMATION_STATES, confirmationStateLabels } from "@/lib/offices/confirming";
import { countAskable, countPrefectures, countStates, listCampaign } from "@/lib/offices/queries/campaign";
import { routes } from "@/lib/routes";
import { askChosenAction, askGroupAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("施設の確認の依頼", "事務局") };

type CampaignPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CampaignPage({ searchParams }: CampaignPageProps) {
  await connection();
  const staff = await requireDuty("OFFICES");
  const { asked, before, after, ...group } = campaignQuerySchema.parse(await searchParams);
  const [page, states, prefectures, askable] = await Promise.all([
    listCampaign(staff, group, { before, after }),
    countStates(staff, group.prefecture),
    countPrefectures(staff),
    countAskable(staff, group),
  ]);
  const { items, previous, next } = page;
  return (
    <MainArea width="wide">
      {asked !== undefined && (
        <NotificationBanner tone="success" title={`${thousands(asked)}件の施設に依頼を送ります`} isOutcome />
      )}
      <PageHeading lead="公開中の施設に、年に1回の確認をお願いします。期限の60日前、30日前、7日前と、過ぎた日には自動でメールを送ります。">
        施設の確認の依頼
      </PageHeading>
      <div className="flex flex-col gap-8">
        <CountsNav label="確認の状態別の件数" counts={tabs(group, states)} />
        <CampaignFilterBar group={group} />
        <AskGroup action={askGroupAction} group={group} askable={askable} />
        <AskChosen action={askChosenAction} offices={items} />
        <KeysetNavigation
          of="施設の一覧"
          previous={previous && routes.adminOfficeCampaign({ ...group, after: previous })}
          next={next && routes.adminOfficeCampaign({ ...group, before: next })}
        />
        <Section title="都道府県別の件数">
          <PrefectureTable rows={prefectures} />
        </Section>
      </div>
    </MainArea>
  );
}

function tabs({ state: current, prefecture }: CampaignGroup, counts: CampaignCounts) {
  const total = CONFIRMATION_STATES.reduce((sum, state) => sum + counts[state], 0);
  return [
    {
      label: "すべて",
      count: total,
      href: routes.adminOfficeCampaign({ prefecture }),
      isCurrent: current === undefined,
    },
    ...CONFIRMATION_STATES.map((state) => ({
      label: confirmationStateLabels[state],
      count: counts[state],
      href: routes.adminOfficeCampaign({ state, prefecture }),
      isCurrent: state === current,
    })),
  ];
}

function thousands(digits: string): string {
  return Number(digits).toLocaleString("ja-JP");
}
