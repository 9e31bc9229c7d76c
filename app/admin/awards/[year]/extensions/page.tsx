import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ExtensionTable } from "@/components/awards/extensions/extension-table";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ButtonLink } from "@/components/ui/button";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { listExtensions } from "@/lib/awards/extensions/queries/list";
import { routes } from "@/lib/routes";

export const instant = false;

const OUTCOMES = {
  asked: "期限の延長を依頼しました。ほかの表彰担当の承認を待っています。",
  approved: "期限の延長を承認しました。いまから延長後の期限で受け付けます。",
  refused: "期限を延長しないことを決定しました。",
} as const;

const querySchema = z.object({ done: z.enum(["asked", "approved", "refused"]).optional().catch(undefined) });

type ExtensionsPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ExtensionsPage({ params, searchParams }: ExtensionsPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done } = querySchema.parse(await searchParams);
  const { id, fiscalYear, current } = edition;
  const heading = `${fiscalYear}年度の期限の延長`;
  const categories = current?.settings.categories ?? [];
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAward(fiscalYear)} label="年度の画面に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <PageHeading lead="1つの団体の、1つの部門への応募だけに、後の期限を認めます。2人で決めます。">
          {heading}
        </PageHeading>
        {current !== null && (
          <ButtonLink href={routes.adminExtensionNew(fiscalYear)} look="outline" size="medium">
            期限の延長を依頼する
          </ButtonLink>
        )}
      </div>
      <ExtensionTable
        rows={(await listExtensions(staff, id)).map((row) => ({
          ...row,
          categoryName: categories.find(({ key }) => key === row.category)?.name ?? row.category,
        }))}
      />
    </MainArea>
  );
}
