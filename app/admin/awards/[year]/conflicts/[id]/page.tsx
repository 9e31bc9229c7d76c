import { notFound } from "next/navigation";
import { z } from "zod";
import { openEdition } from "@/app/admin/awards/open-edition";
import { ConflictFacts } from "@/components/awards/conflicts/conflict-facts";
import { GroundList } from "@/components/awards/conflicts/ground-list";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { getConflict } from "@/lib/awards/conflicts/queries/desk";
import { routes } from "@/lib/routes";
import { ConflictActs } from "./acts";

export const instant = false;

const OUTCOMES = {
  confirmed: "利益相反ありとしました",
  proposed: "解除を提案しました。ほかの表彰担当が判断します",
  cleared: "解除しました。この人は、応募を読めるようになりました",
  kept: "解除しないことにしました",
} as const;

const querySchema = z.object({
  done: z.enum(["confirmed", "proposed", "cleared", "kept"]).optional().catch(undefined),
});

type ConflictPageProps = {
  readonly params: Promise<{ readonly year: string; readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ConflictPage({ params, searchParams }: ConflictPageProps) {
  const { staff, edition } = await openEdition(params);
  const id = z.uuid().safeParse((await params).id).data;
  const conflict = id === undefined ? null : await getConflict(staff, edition.id, id);
  if (conflict === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const heading = `利益相反：${conflict.person}`;
  return (
    <MainArea before={<BackLink href={routes.adminConflicts(edition.fiscalYear)} label="利益相反の一覧に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(`${heading}（${conflict.number}）`, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <ConflictFacts conflict={conflict} />
      <Section title="理由">
        <GroundList grounds={conflict.grounds} />
      </Section>
      <ConflictActs conflict={conflict} />
    </MainArea>
  );
}
