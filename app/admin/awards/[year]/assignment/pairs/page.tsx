import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ForbidForm } from "@/components/awards/assignment/forbid-form";
import { ForbiddenList } from "@/components/awards/assignment/forbidden-list";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { getAssignment, listForbidden } from "@/lib/awards/assignment/queries/desk";
import { routes } from "@/lib/routes";
import { allowPairAction, forbidPairAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  forbidden: "担当させない指定をしました。次に作る案から割り当てません",
  allowed: "指定を外しました。次に作る案から割り当てられます",
} as const;

const querySchema = z.object({ done: z.enum(["forbidden", "allowed"]).optional().catch(undefined) });

type PairsPageProps = {
  readonly params: Promise<{ readonly year: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Pairs that the office keeps apart, each with its reason. */
export default async function PairsPage({ params, searchParams }: PairsPageProps) {
  const { staff, edition } = await openEdition(params);
  const { done } = querySchema.parse(await searchParams);
  const { id, fiscalYear } = edition;
  const [table, pairs] = await Promise.all([getAssignment(staff, id), listForbidden(staff, id)]);
  if (table === null) notFound();
  const heading = `${fiscalYear}年度の担当させない指定`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminAssignment(fiscalYear)} label="割り当てに戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <Section title="指定した組み合わせ">
        <ForbiddenList allow={allowPairAction} pairs={pairs} />
      </Section>
      <Section title="指定を加える">
        <ForbidForm action={forbidPairAction} editionId={id} seats={table.seats.filter(({ isReady }) => isReady)} />
      </Section>
    </MainArea>
  );
}
