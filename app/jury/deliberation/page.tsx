import type { Metadata } from "next";
import { connection } from "next/server";
import { z } from "zod";
import { FreshState } from "@/components/jury/deliberation/fresh-state";
import { MeetingNow } from "@/components/jury/deliberation/meeting-now";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { requireJuror } from "@/lib/auth/juror";
import { jurorState, listJurorMeetings } from "@/lib/awards/meetings/queries/juror";
import { routes } from "@/lib/routes";
import { castVoteAction, decideEvenAction, decideTieAction } from "./actions";

export const instant = false;

export const metadata: Metadata = { title: pageTitle("審査会", "表彰の審査") };

const OUTCOMES = {
  voted: "投票しました。だれが何に投票したかは残りません",
  decided: "決定を記録しました",
} as const;

const querySchema = z.object({ done: z.enum(["voted", "decided"]).optional().catch(undefined) });

type DeliberationPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What is on now, the own ballot, and nothing of what a conflict of interest keeps away. */
export default async function DeliberationPage({ searchParams }: DeliberationPageProps) {
  await connection();
  const juror = await requireJuror();
  const { done } = querySchema.parse(await searchParams);
  const [meetings, state] = await Promise.all([listJurorMeetings(juror), jurorState(juror)]);
  const actions = { vote: castVoteAction, even: decideEvenAction, tie: decideTieAction };
  return (
    <MainArea>
      {done && <NotificationBanner tone="success" title={OUTCOMES[done]} isOutcome />}
      <PageHeading lead="いま審議している議案と、あなたの投票です。">審査会</PageHeading>
      <p className="mb-4">
        <a href={routes.juryDeliberation()}>最新の状況を表示する</a>
      </p>
      <FreshState address={routes.juryDeliberationState()} shown={state} />
      {meetings.length === 0 ? (
        <p>招集されている審査会はありません。</p>
      ) : (
        meetings.map((meeting) => <MeetingNow key={meeting.id} meeting={meeting} actions={actions} />)
      )}
    </MainArea>
  );
}
