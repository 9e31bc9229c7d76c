import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ConflictFilters } from "@/components/awards/conflicts/conflict-filters";
import { ConflictTable } from "@/components/awards/conflicts/conflict-table";
import { DetectForm } from "@/components/awards/conflicts/detect-form";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { listConflicts, listPeople } from "@/lib/awards/conflicts/queries/desk";
import { AwardConflictStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { detectAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  detected: "利益相反を調べました。見つかった疑いは、一覧にあります",
  imposed: "利益相反を記録しました",
} as const;

const querySchema = z.object({
  status: z.enum(AwardConflictStatus).optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  done: z.enum(["detected", "imposed"]).optional().catch(undefined),
});

type ConflictsPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ConflictsDeskPage({ params, searchParams }: ConflictsPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done, status, person } = querySchema.parse(await searchParams);
  const { id, fiscalYear } = edition;
  const heading = `${fiscalYear}年度の利益相反`;
  const [rows, people] = [await listConflicts(staff, id, { status, person }), await listPeople(staff, id)];
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading lead="疑いの段階から、その人は応募を読めません。解除には、二人の職員の判断が必要です。自分に関わるものは表示されません。">
        {heading}
      </PageHeading>
      <div className="mb-8 flex flex-wrap items-start gap-4">
        <ButtonLink href={routes.adminConflictNew(fiscalYear)} look="outline" size="medium">
          利益相反を記録する
        </ButtonLink>
        <DetectForm action={detectAction} editionId={id} />
      </div>
      <div className="flex flex-col gap-6">
        <ConflictFilters fiscalYear={fiscalYear} people={people} status={status} person={person} />
        <ConflictTable fiscalYear={fiscalYear} rows={rows} />
      </div>
    </MainArea>
  );
}
