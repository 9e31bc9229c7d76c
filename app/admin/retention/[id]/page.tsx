import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { DecisionForm } from "@/components/retention/decision-form";
import { DisposalBadge } from "@/components/retention/disposal-badge";
import { ItemTable } from "@/components/retention/item-table";
import { KeepForm } from "@/components/retention/keep-form";
import { DescriptionList } from "@/components/ui/description-list";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { TimeText } from "@/components/ui/time-text";
import { requireDuty } from "@/lib/auth/session";
import { type DisposalView, getDisposal } from "@/lib/retention/queries";
import { routes } from "@/lib/routes";
import { decideDisposalAction, keepRecordAction } from "./actions";

export const instant = false;

const OUTCOMES = {
  approved: "消去を承認しました。順に消去します",
  refused: "消去を却下しました",
  kept: "保存期間を延ばしました",
} as const;

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ done: z.enum(["approved", "refused", "kept"]).optional().catch(undefined) });

type DisposalPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function DisposalPage({ params, searchParams }: DisposalPageProps) {
  await connection();
  const staff = await requireDuty("AUDIT");
  const asked = paramsSchema.safeParse(await params);
  const disposal = asked.success ? await getDisposal(staff, asked.data.id) : null;
  if (disposal === null) notFound();
  const { done } = querySchema.parse(await searchParams);
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminRetention()} label="保存と消去に戻る" />}>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(`${disposal.label}の消去の予定`, "保存と消去")}</title>
      <PageHeading lead={`消去するもの：${disposal.erases}`}>{disposal.label}の消去の予定</PageHeading>
      <DescriptionList items={factsOf(disposal)} />
      <Section title="対象の記録">
        <ItemTable items={disposal.items} />
      </Section>
      {disposal.decidedAt === null && <Handling disposal={disposal} />}
    </MainArea>
  );
}

type HandlingProps = { readonly disposal: DisposalView };

function Handling({ disposal: { id, items, toErase, mayDecide } }: HandlingProps) {
  const records = items.filter(({ keptUntil }) => keptUntil === null);
  return (
    <>
      {records.length > 0 && (
        <Section title="保存期間を延ばす">
          <KeepForm action={keepRecordAction} id={id} records={records} />
        </Section>
      )}
      <Section title="承認または却下">
        {mayDecide ? (
          <DecisionForm action={decideDisposalAction} id={id} toErase={toErase} />
        ) : (
          <InsetText>
            <p>消去を請求した人とは別の監査担当者が決定します。</p>
          </InsetText>
        )}
      </Section>
    </>
  );
}

function factsOf(disposal: DisposalView) {
  const { state, origin, reason, askedAt, askedByName, decidedAt, decidedByName, decision, erased, left } = disposal;
  return [
    { term: "状態", details: <DisposalBadge state={state} /> },
    { term: "きっかけ", details: origin === "request" ? "本人からの請求" : "保存期間の満了" },
    ...(reason === null ? [] : [{ term: "請求の内容", details: reason }]),
    {
      term: "作成",
      details: (
        <>
          <TimeText at={askedAt} />　{askedByName ?? "自動処理"}
        </>
      ),
    },
    ...(decidedAt === null
      ? []
      : [
          {
            term: "決定",
            details: (
              <>
                <TimeText at={decidedAt} />　{decidedByName}　理由：{decision}
              </>
            ),
          },
        ]),
    ...(erased + left === 0
      ? []
      : [
          {
            term: "結果",
            details: `消去済み${erased.toLocaleString("ja-JP")}件、対象でなくなったため消去していないもの${left.toLocaleString("ja-JP")}件`,
          },
        ]),
  ];
}
