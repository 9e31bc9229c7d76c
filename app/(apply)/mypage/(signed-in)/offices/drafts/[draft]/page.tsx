import { connection } from "next/server";
import { z } from "zod";
import { tasksOf } from "@/app/(apply)/mypage/section-saving/tasks";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CompletenessPanel } from "@/components/offices/own/completeness-panel";
import { SectionTasks } from "@/components/sections/section-tasks";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { asText } from "@/lib/drafts/answers";
import { formatDate } from "@/lib/japan/dates";
import { completenessOf } from "@/lib/offices/completeness";
import { OFFICE_FORM } from "@/lib/offices/own-form";
import { SECTION_LABELS } from "@/lib/offices/sections";
import { routes } from "@/lib/routes";
import { requireWork } from "./require-work";
import { headingOf, leadOf } from "./words";

export const instant = false;

const querySchema = z.object({ done: z.literal("saved").optional().catch(undefined) });

type DraftPageProps = {
  readonly params: Promise<{ readonly draft: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OfficeDraftPage({ params, searchParams }: DraftPageProps) {
  await connection();
  const work = await requireWork((await params).draft);
  const { done } = querySchema.parse(await searchParams);
  const { draft, office } = work;
  const name = asText(draft.answers["name"]) || "（名称は未入力）";
  const back = office === null ? routes.mypageOffices() : routes.mypageOffice(office.number);
  return (
    <MainArea before={<BackLink href={back} />}>
      <title>{pageTitle(headingOf(work), "マイページ")}</title>
      {done && <NotificationBanner tone="success" title="入力した内容を保存しました" isOutcome />}
      <PageHeading over={<p>{name}</p>} lead={leadOf(work)}>
        {headingOf(work)}
      </PageHeading>
      <div className="flex max-w-form flex-col gap-10">
        <SectionTasks
          labels={SECTION_LABELS}
          tasks={tasksOf(OFFICE_FORM, work)}
          hrefOf={(section) => routes.mypageOfficeSection(draft.id, section)}
        />
        <p>
          <ButtonLink href={routes.mypageOfficeCheck(draft.id)} size="large">
            内容を確認する
          </ButtonLink>
        </p>
        {work.asked === null && (
          <CompletenessPanel
            completeness={completenessOf(draft.answers)}
            hrefOf={(section) => routes.mypageOfficeSection(draft.id, section)}
          />
        )}
        <p className="text-solid-gray-600">
          入力した内容は{formatDate(draft.expiresAt)}まで保存します。保存するたびに、その日から30日間に延びます。
        </p>
      </div>
    </MainArea>
  );
}
