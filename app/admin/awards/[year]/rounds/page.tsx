import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ChoiceNav } from "@/components/awards/adjustment/choice-nav";
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
import { STAGE_KEYS, stageLabels } from "@/lib/awards/editions/rules/judging-schema";
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
const querySchema = z.object({
  done: z.custom<keyof typeof OUTCOMES>(isOutcome).optional().catch(undefined),
  stage: z.enum(STAGE_KEYS).optional().catch(undefined),
});

type RoundsPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** When scores are taken, and how far each juror is. */
export default async function RoundsPage({ params, searchParams }: RoundsPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done, stage: asked } = querySchema.parse(await searchParams);
  const { id, fiscalYear, current } = edition;
  const desk = current === null ? null : await getRoundDesk(staff, id, asked);
  if (desk === null) notFound();
  const { stage, inWork, round, progress } = desk;
  const heading = `${fiscalYear}年度の${inWork === "first" ? "" : `${stageLabels[stage]}の`}採点期間`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {inWork === "second" && (
        <ChoiceNav
          label="審査の段階"
          current={stage}
          choices={STAGE_KEYS.map((key) => {
            return { key, label: stageLabels[key], href: routes.adminRounds(fiscalYear, { stage: key }) };
          })}
        />
      )}
      {round !== null && <RoundFacts round={round} />}
      <Section title="進み具合">
        <ProgressTable progress={progress} />
      </Section>
      {round === null ? (
        <Section title="採点期間を準備する">
          {stage === "first" ? (
            <p>基準合わせの応募を決めます。その採点は審査の結果に入らず、応募は審査でも改めて採点します。</p>
          ) : (
            <p>二次審査に進める応募の採点期間を準備します。基準合わせは一次審査の前に済んでいるため、行いません。</p>
          )}
          <GovForm action={prepareRoundAction} idPrefix="prepare-">
            <HiddenField name="id" value={id} />
            {stage === "first" && <ReferencesField numbers={[]} />}
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
