import { z } from "zod";
import { MeetingFacts } from "@/components/awards/meetings/meeting-facts";
import { MinutesSections } from "@/components/awards/meetings/minutes-sections";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { Disclosure } from "@/components/ui/disclosure";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { meetingName } from "@/lib/awards/meetings/labels";
import { routes } from "@/lib/routes";
import { Acts } from "./acts";
import { Files } from "./files";
import { openDeskMeeting } from "./open-meeting";
import { MEETING_OUTCOMES } from "./outcomes";
import { Room } from "./room";

export const instant = false;

const isOutcome = (done: unknown): done is keyof typeof MEETING_OUTCOMES =>
  typeof done === "string" && Object.hasOwn(MEETING_OUTCOMES, done);
const querySchema = z.object({ done: z.custom<keyof typeof MEETING_OUTCOMES>(isOutcome).optional().catch(undefined) });

type MeetingPageProps = {
  readonly params: Promise<{ readonly year: string; readonly meeting: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The room as the officer who runs the meeting sees it. */
export default async function MeetingPage({ params, searchParams }: MeetingPageProps) {
  const { meeting } = await openDeskMeeting(params);
  const { done } = querySchema.parse(await searchParams);
  const { fiscalYear, ordinal, fault, minutes } = meeting;
  const heading = `${fiscalYear}年度 ${meetingName(ordinal)}`;
  return (
    <MainArea width="wide" before={<BackLink href={routes.adminMeetings(fiscalYear)} label="審査会の一覧に戻る" />}>
      {done && <NotificationBanner tone="success" title={MEETING_OUTCOMES[done]} isOutcome />}
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      {fault !== null && (
        <NotificationBanner tone="warning" title="このままでは確定できません">
          <p>{fault}</p>
        </NotificationBanner>
      )}
      <MeetingFacts meeting={meeting} />
      <Room meeting={meeting} />
      <Acts meeting={meeting} />
      <Files meeting={meeting} />
      {minutes.length > 0 && (
        <div className="mt-12">
          <Disclosure summary="議事録の案（ここまでの記録）を見る">
            <MinutesSections sections={minutes} level={2} />
          </Disclosure>
        </div>
      )}
    </MainArea>
  );
}
