import { notFound } from "next/navigation";
import { connection } from "next/server";
import { z } from "zod";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { CandidateList, ExcludedList } from "@/components/matching/desk/candidates";
import { TakeBackForm } from "@/components/matching/take-back-form";
import { WishList } from "@/components/matching/wish-list";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import { requireDuty } from "@/lib/auth/session";
import { formatDateTime } from "@/lib/japan/dates";
import { directionLabels, requestStatusLabels } from "@/lib/matching/labels";
import { CANDIDATES_SHOWN } from "@/lib/matching/limits";
import { getRequestAtDesk, type RequestAtDesk } from "@/lib/matching/queries/desk-cases";
import { routes } from "@/lib/routes";
import { closeRequestAction } from "./actions";
import { DraftButton } from "./draft-button";

export const instant = false;

const OUTCOMES = {
  requested: "希望を登録しました",
  weighed: "希望を変更し、候補を並べ直しました",
  closed: "希望を終了しました",
  changed: "下書きを作れませんでした。候補か希望が変わっています。最新の一覧から選び直してください",
} as const;

const querySchema = z.object({
  done: z.enum(["requested", "weighed", "closed", "changed"]).optional().catch(undefined),
});

type RequestPageProps = {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function RequestPage({ params, searchParams }: RequestPageProps) {
  await connection();
  const staff = await requireDuty("CONSULTATIONS");
  const id = z.uuid().safeParse((await params).id);
  const { done } = querySchema.parse(await searchParams);
  const found = id.success ? await getRequestAtDesk(staff, id.data) : null;
  if (found === null) notFound();
  const { request, rows, ranking } = found;
  const isOpen = request.status === "OPEN";
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminMatchingRequests()} label="マッチングの希望に戻る" />}>
      {done && <NotificationBanner tone={done === "changed" ? "error" : "success"} title={OUTCOMES[done]} isOutcome />}
      <title>
        {pageTitle(`${request.organizationName}の希望と候補（${formatDateTime(request.createdAt)}）`, "事務局")}
      </title>
      <PageHeading lead={`${directionLabels[request.direction]}。${requestStatusLabels[request.status]}です。`}>
        {request.organizationName}の希望
      </PageHeading>
      <Section title="希望と重み">
        <WishList rows={rows} />
        {found.note !== "" && <p className="whitespace-pre-line">そのほかの希望：{found.note}</p>}
        {isOpen && (
          <p>
            <ButtonLink href={routes.adminMatchingWishes(request.id)} look="outline" size="medium">
              希望と重みを変えて並べ直す
            </ButtonLink>
          </p>
        )}
      </Section>
      <Requester found={found} />
      {isOpen && (
        <Section title={candidatesTitle(ranking.ranked.length)}>
          <CandidateList
            candidates={ranking.ranked.slice(0, CANDIDATES_SHOWN)}
            act={(candidate) => <DraftButton candidate={candidate} found={found} />}
          />
          {ranking.excluded.length > 0 && <ExcludedList candidates={ranking.excluded.slice(0, 100)} />}
        </Section>
      )}
      {isOpen && (
        <TakeBackForm
          action={closeRequestAction}
          title="希望の終了"
          words="終了すると、新しい提案はできません。下書きと、返事を待っている紹介は、取り下げになります。"
          button="この希望を終了する"
          version={request.version}
          id={request.id}
        />
      )}
    </MainArea>
  );
}

type RequesterProps = { readonly found: RequestAtDesk };

function Requester({ found: { request, contact } }: RequesterProps) {
  if (contact === null) return null;
  const rows = [
    ["担当者", contact.name],
    ["部署", contact.department],
    ["メールアドレス", contact.email],
    ["電話番号", contact.phone],
    ["名称を先に伝えること", request.isNameOpen ? "伝えてよい" : "承諾の後に伝える"],
  ] as const;
  return (
    <Section title="希望した側の連絡先（事務局だけが読みます）">
      <DescriptionList
        isDense
        items={rows.filter(([, details]) => details !== "").map(([term, details]) => ({ term, details }))}
      />
    </Section>
  );
}

function candidatesTitle(count: number): string {
  return count > CANDIDATES_SHOWN ? `候補（${count}件のうち上位${CANDIDATES_SHOWN}件）` : `候補（${count}件）`;
}
