import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { CriteriaFeedback } from "@/components/awards/outcome/criteria-feedback";
import { PrizeList } from "@/components/awards/outcome/prize-list";
import { ShowcasePart } from "@/components/awards/outcome/showcase-part";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { requireWorkingMember } from "@/lib/auth/member";
import { getOwnOutcome } from "@/lib/awards/feedback/queries/own";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { routes } from "@/lib/routes";
import { answerShowcaseAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  consented: "事例として公開することに同意しました",
  declined: "事例として公開しないことを、事務局に伝えました",
} as const;

const querySchema = z.object({ done: z.enum(["consented", "declined"]).optional().catch(undefined) });

type OutcomePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EntryOutcomePage({ params, searchParams }: OutcomePageProps) {
  await connection();
  const member = await requireWorkingMember();
  const parsed = parseReferenceNumber((await params).number);
  const outcome = parsed.ok ? await getOwnOutcome(member, parsed.value.number) : null;
  if (outcome === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const { number, title, fiscalYear, prizes, criteria, comment, showcase, hasReport } = outcome;
  return (
    <MainArea before={<BackLink href={routes.mypageAward(number)} label="応募の状況に戻る" />}>
      <title>{pageTitle(`審査の結果 ${number}`, "マイページ")}</title>
      {done !== undefined && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading over={<p>表彰への応募 {number}</p>}>審査の結果</PageHeading>
      <p className="max-w-text">
        {prizes.length > 0
          ? `「${title}」は、次の賞を受けました。おめでとうございます。`
          : `「${title}」は、今回は受賞に至りませんでした。ご応募ありがとうございました。受賞しなかった応募の内容と名称は、公開しません。`}
      </p>
      {prizes.length > 0 && (
        <Section title="賞と表彰状">
          <PrizeList outcome={outcome} />
        </Section>
      )}
      {comment !== "" && (
        <Section title="講評">
          <p className="max-w-text whitespace-pre-line">{comment}</p>
        </Section>
      )}
      <Section title="評価項目ごとの結果">
        <CriteriaFeedback criteria={criteria} />
      </Section>
      {showcase !== null && (
        <Section title="事例としての紹介">
          <ShowcasePart outcome={outcome} showcase={showcase} action={answerShowcaseAction.bind(null, number)} />
        </Section>
      )}
      <Section title="この年度の結果">
        <p>
          <a href={routes.awardWinners(fiscalYear)}>受賞者と総評</a>
        </p>
        {hasReport && (
          <p>
            <a href={routes.awardIntegrity(fiscalYear)}>審査の公正さの報告</a>
          </p>
        )}
      </Section>
    </MainArea>
  );
}
