import { connection } from "next/server";
import { z } from "zod";
import { requireWork } from "@/app/(apply)/mypage/(signed-in)/awards/drafts/[draft]/require-work";
import { tasksOf } from "@/app/(apply)/mypage/section-saving/tasks";
import { EligibilityList } from "@/components/awards/entry/eligibility-list";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { SectionTasks } from "@/components/sections/section-tasks";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { entryForm } from "@/lib/awards/entries/own-form";
import { SECTION_LABELS } from "@/lib/awards/entries/sections";
import { formatDate } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { conditionsOf } from "./known";
import { headingOf, leadOf, nameOf, overOf } from "./words";

export const instant = false;

const querySchema = z.object({ done: z.literal("saved").optional().catch(undefined) });

type DraftPageProps = {
  readonly params: Promise<{ readonly draft: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EntryDraftPage({ params, searchParams }: DraftPageProps) {
  await connection();
  const work = await requireWork((await params).draft);
  const { done } = querySchema.parse(await searchParams);
  const { draft, entry } = work;
  const answers = { ...work.sent, ...draft.answers };
  const title = nameOf(work);
  const back = entry === null ? routes.mypageAwards() : routes.mypageAward(entry.number);
  return (
    <MainArea before={<BackLink href={back} />}>
      <title>{pageTitle(title, headingOf(work), "マイページ")}</title>
      {done && <NotificationBanner tone="success" title="入力した内容を保存しました" isOutcome />}
      <PageHeading over={<p>{overOf(work)}</p>} lead={leadOf(work)}>
        {headingOf(work)}
      </PageHeading>
      <div className="flex max-w-form flex-col gap-10">
        <p className="text-std-17B-170">{title}</p>
        <SectionTasks
          tasks={tasksOf(entryForm(work.call), work)}
          labels={SECTION_LABELS}
          hrefOf={(section) => routes.mypageAwardSection(draft.id, section)}
        />
        <EligibilityList tasks={await conditionsOf(work, answers)} />
        <p>
          <ButtonLink href={routes.mypageAwardCheck(draft.id)} size="large">
            内容を確認する
          </ButtonLink>
        </p>
        <p className="text-solid-gray-600">
          入力した内容は{formatDate(draft.expiresAt)}まで保存します。保存するたびに、その日から30日間に延びます。
        </p>
      </div>
    </MainArea>
  );
}
