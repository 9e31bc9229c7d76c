import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { AskRemovalForm } from "@/components/offices/removal/ask-removal-form";
import { DecideRemoval } from "@/components/offices/removal/decide-removal";
import { RequestFacts } from "@/components/offices/removal/request-facts";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { statusLabels } from "@/lib/offices/labels";
import { getRemoval } from "@/lib/offices/queries/removal";
import { routes } from "@/lib/routes";
import { approveRemovalAction, askForRemovalAction, declineRemovalAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  asked: "削除を依頼しました。別の担当者の承認を待っています",
  removed: "施設を削除しました",
  declined: "削除を見送りました",
} as const;

const querySchema = z.object({ done: z.enum(["asked", "removed", "declined"]).optional().catch(undefined) });

type RemovalPageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RemovalPage({ params, searchParams }: RemovalPageProps) {
  await connection();
  const staff = await requireDuty("OFFICES");
  const parsed = parseReferenceNumber((await params).number);
  const removal = parsed.ok ? await getRemoval(staff, parsed.value.number) : null;
  if (removal === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  const { office, open, decided, mayAsk, mayApprove } = removal;
  const { number, version } = office;
  const town = office.organization.name;
  return (
    <MainArea before={<BackLink href={routes.adminOffice(number)} label="施設の画面に戻る" />}>
      <title>{pageTitle(`施設 ${number}の削除`, "事務局")}</title>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading over={<p>サテライトオフィス {number}</p>} lead={`${town}　状態：${statusLabels[office.status]}`}>
        {office.name}の削除
      </PageHeading>
      <div className="flex max-w-form flex-col gap-12">
        {open !== null && (
          <>
            <Section title="申出の内容">
              <RequestFacts request={open} town={town} />
            </Section>
            <DecideRemoval
              office={{ number, version, requestId: open.id }}
              approve={mayApprove ? approveRemovalAction : null}
              decline={declineRemovalAction}
            />
          </>
        )}
        {mayAsk && <AskRemovalForm action={askForRemovalAction} number={number} version={version} />}
        {open === null && !mayAsk && <p>今の状態では、削除を依頼できません。</p>}
        {decided.length > 0 && (
          <Section title="これまでの申出">
            {decided.map((request) => (
              <RequestFacts key={request.id} request={request} town={town} />
            ))}
          </Section>
        )}
      </div>
    </MainArea>
  );
}
