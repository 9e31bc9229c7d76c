import { openEdition } from "@/app/admin/awards/open-edition";
import { WaitingCounts } from "@/components/admin/waiting-counts";
import { OverviewTable } from "@/components/awards/overview/overview-table";
import { UnsentTable } from "@/components/awards/overview/unsent-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Section } from "@/components/ui/section";
import { overviewOf } from "@/lib/awards/entries/queries/overview";
import { listUnsentDrafts } from "@/lib/awards/entries/queries/unsent";
import { listWarningsSent } from "@/lib/awards/entries/queries/warnings-sent";
import { routes } from "@/lib/routes";

export const instant = false;

type OverviewPageProps = { readonly params: Promise<{ readonly year: string }> };

/** The year at a glance: each number leads to the queue that it counts. */
export default async function OverviewPage({ params }: OverviewPageProps) {
  const { staff, edition } = await openEdition(params);
  const { id, fiscalYear, current } = edition;
  const [overview, drafts] = await Promise.all([overviewOf(staff, id), listUnsentDrafts(staff, id)]);
  const warnings = await listWarningsSent(
    staff,
    drafts.map(({ draftId }) => draftId),
  );
  const categories = (current?.settings.categories ?? []).map(({ key, name }) => ({ key, name }));
  const heading = `${fiscalYear}年度の応募の状況`;
  const counted = (query: Record<string, string>) =>
    routes.adminAwardEntries({ view: "all", year: String(fiscalYear), ...query });
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <Section title="部門と状況">
        <OverviewTable fiscalYear={fiscalYear} categories={categories} counts={overview.categories} />
      </Section>
      <Section title="気を付けること">
        <WaitingCounts
          counts={[
            {
              label: "連携自治体の回答待ち",
              count: overview.partners.waiting,
              href: counted({ partner: "waiting" }),
              help: "まだ回答していない自治体がある応募",
            },
            {
              label: "連携していないとの回答",
              count: overview.partners.declined,
              href: counted({ partner: "declined" }),
              help: "自治体が連携していないと答えた応募",
              isUrgent: true,
            },
            {
              label: "猶予による受付",
              count: overview.arrivals["IN_GRACE"] ?? 0,
              href: counted({ arrival: "IN_GRACE" }),
              help: "締切の後の猶予の間に届いた応募",
            },
            {
              label: "延長した期限による受付",
              count: overview.arrivals["EXTENDED"] ?? 0,
              href: counted({ arrival: "EXTENDED" }),
              help: "個別に延長した期限までに届いた応募",
            },
          ]}
        />
        <p>
          <a href={routes.adminExtensions(fiscalYear)}>期限の延長の一覧を開く</a>
        </p>
      </Section>
      <Section title={`送信していない応募（${drafts.length}件）`}>
        <UnsentTable fiscalYear={fiscalYear} drafts={drafts} categories={categories} warnings={warnings} />
      </Section>
    </MainArea>
  );
}
