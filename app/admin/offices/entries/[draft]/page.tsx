import { connection } from "next/server";
import { z } from "zod";
import { tasksOf } from "@/app/(apply)/mypage/section-saving/tasks";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { SectionTasks } from "@/components/sections/section-tasks";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { asText } from "@/lib/drafts/answers";
import { formatDate } from "@/lib/japan/dates";
import { entryLabels } from "@/lib/offices/entry-labels";
import { deskPlaces } from "@/lib/offices/entry-places";
import { OFFICE_FORM } from "@/lib/offices/own-form";
import { SECTION_LABELS } from "@/lib/offices/sections";
import { routes } from "@/lib/routes";
import { OverLine } from "./over-line";
import { requireEntry } from "./require-entry";

export const instant = false;

const LEAD = "書面などに書かれたとおりに入力してください。どの項目からでも入力でき、途中で保存できます。";

const querySchema = z.object({ done: z.literal("saved").optional().catch(undefined) });

type EntryPageProps = {
  readonly params: Promise<{ readonly draft: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OfficeEntryPage({ params, searchParams }: EntryPageProps) {
  await connection();
  const entry = await requireEntry((await params).draft);
  const { done } = querySchema.parse(await searchParams);
  const { draft, office } = entry.work;
  const heading = entryLabels[entry.purpose].form;
  const back =
    office === null
      ? { href: routes.adminOfficeNew(), label: "代行入力の一覧に戻る" }
      : { href: routes.adminOffice(office.number), label: `${office.number}に戻る` };
  return (
    <MainArea before={<BackLink {...back} />}>
      <title>{pageTitle(`${heading}の項目（${asText(draft.answers["name"]) || "名称は未入力"}）`, "事務局")}</title>
      {done && (
        <NotificationBanner
          tone="success"
          title="入力した内容を保存しました。続きは、あとからこの画面で入力できます。"
          isOutcome
        />
      )}
      <PageHeading over={<OverLine entry={entry} />} lead={LEAD}>
        {heading}
      </PageHeading>
      <div className="flex max-w-form flex-col gap-10">
        <SectionTasks
          labels={SECTION_LABELS}
          tasks={tasksOf(OFFICE_FORM, entry.work)}
          hrefOf={(section) => deskPlaces.section(draft.id, section)}
        />
        <p>
          <ButtonLink href={deskPlaces.check(draft.id)} size="large">
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
