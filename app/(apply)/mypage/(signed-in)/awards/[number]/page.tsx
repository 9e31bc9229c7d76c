import { connection } from "next/server";
import { z } from "zod";
import { callName } from "@/app/(apply)/mypage/(signed-in)/awards/listed";
import { EntryActs } from "@/components/awards/entry/entry-acts";
import { EntryStatusPart } from "@/components/awards/entry/entry-status";
import { PartnerList } from "@/components/awards/entry/partner-list";
import { AnsweredRequests } from "@/components/cases/status/answered-requests";
import { CaseHistory } from "@/components/cases/status/case-history";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { MemberReceipts } from "@/components/organizations/member-receipts";
import { RequestPart } from "@/components/sections/request-part";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { callInWords, stateOfCall } from "@/lib/awards/entries/deadline";
import { ENTRY_ACTS, entryActs, findAct } from "@/lib/awards/entries/member-acts";
import { isIn } from "@/lib/awards/entries/workflow";
import { clock } from "@/lib/clock";
import { routes } from "@/lib/routes";
import { beginAmendAction, beginCorrectionAction, resendAction } from "./actions";
import { requireEntry } from "./require-entry";
import { answeredRequests, openRequestOf, reasonsOf, sentVersions } from "./views";

export const instant = false;

const OTHERS: Readonly<Record<string, string>> = {
  sent: "応募を受け付けました",
  "sent-again": "送信した内容を受け付けました",
  resent: "確認メールを送り直しました",
};

const querySchema = z.object({ done: z.string().max(20).optional().catch(undefined) });

type EntryPageProps = {
  readonly params: Promise<{ readonly number: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function OwnEntryPage({ params, searchParams }: EntryPageProps) {
  await connection();
  const own = await requireEntry((await params).number);
  const { done } = querySchema.parse(await searchParams);
  const { entry, call, extension, partners, actions, mayAct, isReleased } = own;
  const { number } = entry;
  const now = clock.now();
  const isOpen = call !== null && stateOfCall(call.window, extension, now) === "open";
  const outcome = outcomeOf(done);
  const request = openRequestOf(own);
  return (
    <MainArea before={<BackLink href={routes.mypageAwards()} label="表彰への応募の一覧に戻る" />}>
      <title>{pageTitle(`表彰への応募 ${number}`, "マイページ")}</title>
      {outcome !== undefined && (
        <NotificationBanner tone="success" title={outcome} isOutcome>
          <p>受付番号は{number}です。</p>
        </NotificationBanner>
      )}
      <PageHeading over={<p>表彰への応募 {number}</p>}>{entry.title}</PageHeading>
      <div className="flex flex-col gap-12">
        {request !== null && (
          <RequestPart
            number={number}
            request={request}
            action={beginCorrectionAction}
            whoAnswers="修正は、団体の管理者または担当者が行います。"
          />
        )}
        {isReleased && (
          <p>
            <a href={routes.mypageAwardOutcome(number)} className="text-std-17B-170">
              審査の結果を見る
            </a>
          </p>
        )}
        <EntryStatusPart
          facts={entry}
          isReleased={isReleased}
          reasons={reasonsOf(own)}
          call={call === null ? "" : callName(call)}
          deadline={call === null ? "" : callInWords(call.window, extension, now)}
        />
        <EntryActs
          number={number}
          acts={entryActs(actions, isOpen)}
          amend={isOpen && actions.includes("amend") ? beginAmendAction : null}
        />
        <PartnerList
          partners={partners}
          resend={mayAct && isIn("live", entry.status) ? resendAction.bind(null, number) : null}
        />
        <MemberReceipts versions={sentVersions(own)} hrefOf={(ordinal) => routes.mypageAwardReceipt(number, ordinal)} />
        <AnsweredRequests requests={answeredRequests(own)} />
        <CaseHistory history={own.history} />
      </div>
    </MainArea>
  );
}

function outcomeOf(done: string | undefined): string | undefined {
  if (done === undefined) return undefined;
  const act = findAct(done);
  return act === undefined ? OTHERS[done] : ENTRY_ACTS[act].done;
}
