import { connection } from "next/server";
import { z } from "zod";
import { answeredRequests, openRequestOf, sentVersions } from "@/app/(apply)/mypage/(signed-in)/offices/[number]/views";
import { AnsweredRequests } from "@/components/cases/status/answered-requests";
import { CaseHistory } from "@/components/cases/status/case-history";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { ActLinks } from "@/components/offices/own/act-links";
import { CompletenessPanel } from "@/components/offices/own/completeness-panel";
import { ConfirmPart } from "@/components/offices/own/confirm-part";
import { OfficeStatusPart } from "@/components/offices/own/office-status";
import { MemberReceipts } from "@/components/organizations/member-receipts";
import { RequestPart } from "@/components/sections/request-part";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { TimeText } from "@/components/ui/time-text";
import { baseUrl } from "@/lib/env";
import { completenessOf } from "@/lib/offices/completeness";
import { findAct, MEMBER_ACTS, memberActs } from "@/lib/offices/member-acts";
import { isIn } from "@/lib/offices/workflow";
import { routes } from "@/lib/routes";
import { beginChangeAction, beginCorrectionAction, confirmAction } from "./actions";
import { requireOffice } from "./require-office";

export const instant = false;

const OTHERS: Readonly<Record<string, string>> = {
  sent: "送信しました。事務局が内容を確認し、結果をメールでお知らせします",
  confirmed: "内容が今も正しいことを確認しました",
};

const querySchema = z.object({ done: z.string().max(20).optional().catch(undefined) });

type OfficePageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OwnOfficePage({ params, searchParams }: OfficePageProps) {
  await connection();
  const own = await requireOffice((await params).number);
  const { done } = querySchema.parse(await searchParams);
  const { office, actions, steps, answers, mayConfirm, removalAskedAt } = own;
  const { number } = office;
  const outcome = outcomeOf(done);
  const request = openRequestOf(own);
  return (
    <MainArea before={<BackLink href={routes.mypageOffices()} label="サテライトオフィスの一覧に戻る" />}>
      <title>{pageTitle(`サテライトオフィス ${number}`, "マイページ")}</title>
      {outcome !== undefined && <NotificationBanner tone="success" title={outcome} isOutcome />}
      <PageHeading over={<p>サテライトオフィス {number}</p>}>{office.name}</PageHeading>
      <div className="flex flex-col gap-12">
        {request !== null && (
          <RequestPart
            whoAnswers="修正は、自治体の管理者または担当者が行います。"
            number={number}
            request={request}
            action={beginCorrectionAction}
          />
        )}
        <OfficeStatusPart facts={office} />
        {removalAskedAt !== null && (
          <InsetText>
            <p>
              <TimeText at={removalAskedAt} />
              に、この施設の削除が申し出られました。事務局が確認し、結果をメールでお知らせします。決定までは、これまでどおりです。
            </p>
          </InsetText>
        )}
        {isIn("shown", office.status) && (
          <p>
            公開ページ：<a href={routes.office(number)}>{`${baseUrl()}${routes.office(number)}`}</a>
          </p>
        )}
        {mayConfirm && <ConfirmPart {...office} action={confirmAction} />}
        <ActLinks
          number={number}
          acts={memberActs(steps)}
          beginChange={actions.includes("requestChange") ? beginChangeAction : null}
        />
        {!isIn("ended", office.status) && <CompletenessPanel completeness={completenessOf(answers)} />}
        <MemberReceipts
          versions={sentVersions(own)}
          hrefOf={(ordinal) => routes.mypageOfficeReceipt(number, ordinal)}
        />
        <AnsweredRequests requests={answeredRequests(own)} />
        <CaseHistory history={own.history} />
      </div>
    </MainArea>
  );
}

function outcomeOf(done: string | undefined): string | undefined {
  if (done === undefined) return undefined;
  const act = findAct(done);
  return act === undefined ? OTHERS[done] : MEMBER_ACTS[act].done;
}
