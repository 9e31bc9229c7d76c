import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ProgressTable } from "@/components/awards/rounds/progress-table";
import { RoundFacts } from "@/components/awards/rounds/round-facts";
import { ReferencesField } from "@/components/awards/rounds/round-fields";
import { GovForm } from "@/components/form/gov-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { roundActionLabels } from "@/lib/awards/rounds/labels";
import { getRoundDesk } from "@/lib/awards/rounds/queries/desk";
import { routes } from "@/lib/routes";
import { prepareRoundAction } from "./actions";
import { Acts } from "./acts";

export const instant = false;

const OUTCOMES = {
  prepared: "採点期間を準備しました",
  references: "基準合わせの応募を保存しました",
  opened: "採点を始めました",
  extended: "採点の期限を変えました",
  reminded: "残りのある審査委員に案内を送りました",
  closed: "採点を終えました",
  asked: "再開を依頼しました。ほかの表彰担当が承認します",
  reopened: "採点を再開しました",
  kept: "再開を承認しませんでした",
  takenBack: "再開の依頼を取り下げました",
} as const;

const isOutcome = (done: unknown): done is keyof typeof OUTCOMES => typeof done === "string" && done in OUTCOMES;
const querySchema = z.object({ done: z.custom<keyof typeof OUTCOMES>(isOutcome).optional().catch(undefined) });

type RoundsPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** When scores are taken, and how far each juror is. */
export default async function RoundsPage({ params, searchParams }: RoundsPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done } = querySchema.parse(await searchParams);
  const { id, fiscalYear, current } = edition;
  const desk = current === null ? null : await getRoundDesk(staff, id);
  if (desk === null) notFound();
  const { round, progress } = desk;
  const heading = `${fiscalYear}年度の採点期間`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {round !== null && <RoundFacts round={round} />}
      <Section title="進み具合">
        <ProgressTable progress={progress} />
      </Section>
      {round === null ? (
        <Section title="採点期間を準備する">
          <p>基準合わせの応募を決めます。その採点は審査の結果に入らず、応募は審査でも改めて採点します。</p>
          <GovForm action={prepareRoundAction} idPrefix="prepare-">
            <HiddenField name="id" value={id} />
            <ReferencesField numbers={[]} />
            <div>
              <SubmitButton>{roundActionLabels.prepare}</SubmitButton>
            </div>
          </GovForm>
        </Section>
      ) : (
        <Acts round={round} />
      )}
    </MainArea>
  );
}
