import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ChoiceNav } from "@/components/awards/adjustment/choice-nav";
import { ByEntryTable } from "@/components/awards/assignment/by-entry-table";
import { ByJurorTable } from "@/components/awards/assignment/by-juror-table";
import { WishForm } from "@/components/awards/assignment/wish-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { getAssignment, getDraft, lastWish } from "@/lib/awards/assignment/queries/desk";
import { STAGE_KEYS, stageLabels } from "@/lib/awards/editions/rules/judging-schema";
import { routes } from "@/lib/routes";
import { askDraftAction } from "./actions";
import { firstWish } from "./first-wish";

export const instant = false;

const OUTCOMES = {
  enforced: "割り当てを有効にしました。新しい担当のある審査委員にメールで知らせます",
  discarded: "案を破棄しました。いま有効な割り当ては変わりません",
} as const;

const querySchema = z.object({
  done: z.enum(["enforced", "discarded"]).optional().catch(undefined),
  stage: z.enum(STAGE_KEYS).optional().catch(undefined),
});

type AssignmentPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Who scores what at present, and what is to be asked of the computer. */
export default async function AssignmentPage({ params, searchParams }: AssignmentPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done, stage: asked } = querySchema.parse(await searchParams);
  const { id, fiscalYear, current } = edition;
  const table = await getAssignment(staff, id, asked);
  if (table === null || current === null) notFound();
  const [draft, last] = await Promise.all([getDraft(staff, id), lastWish(staff, id)]);
  const wish = last ?? firstWish({ settings: current.settings, table });
  const everybody = table.entries.flatMap((entry) => (wish.everybody.includes(entry.id) ? [entry.number] : []));
  const isInWork = table.stage === table.inWork;
  const heading = `${fiscalYear}年度の${table.inWork === "first" ? "審査" : stageLabels[table.stage]}の割り当て`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {table.inWork === "second" && (
        <ChoiceNav
          label="審査の段階"
          current={table.stage}
          choices={STAGE_KEYS.map((key) => {
            return { key, label: stageLabels[key], href: routes.adminAssignment(fiscalYear, { stage: key }) };
          })}
        />
      )}
      {isInWork && draft !== null && (
        <Section title="まだ決めていない案">
          <p>案は、審査委員には見えません。内容を確かめて、有効にするか破棄してください。</p>
          <div>
            <ButtonLink href={routes.adminAssignmentDraft(fiscalYear)}>案を見る</ButtonLink>
          </div>
        </Section>
      )}
      {isInWork && (
        <Section title="案を作る">
          <p>
            利益相反のある組み合わせと<a href={routes.adminAssignmentPairs(fiscalYear)}>担当させない指定</a>
            は割り当てません。採点済みの担当は残ります。就任と利益相反の申告が済んだ審査委員だけに割り当てます。
          </p>
          <WishForm action={askDraftAction} editionId={id} wish={wish} everybody={everybody} />
        </Section>
      )}
      <Section title="いま有効な割り当て">
        <ByJurorTable table={table} />
        <ByEntryTable table={table} />
      </Section>
    </MainArea>
  );
}
