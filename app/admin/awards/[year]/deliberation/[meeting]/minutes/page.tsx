import { z } from "zod";
import { openDeskRoom } from "@/app/admin/awards/[year]/deliberation/[meeting]/open-meeting";
import { MinutesSections } from "@/components/awards/meetings/minutes-sections";
import { BackLink } from "@/components/layout/back-link";
import { MainArea } from "@/components/layout/main-area";
import { PageHeading } from "@/components/layout/page-heading";
import { pageTitle } from "@/components/layout/site-name";
import { draftMinutes } from "@/lib/awards/deliberation/minutes/draft";
import { meetingName } from "@/lib/awards/meetings/labels";
import { requestOf } from "@/lib/awards/meetings/queries/files";
import { routes } from "@/lib/routes";

export const instant = false;

const AUDIENCES = { internal: "内部用", public: "公開用" } as const;
const querySchema = z.object({ for: z.enum(["internal", "public"]).catch("internal") });

type MinutesPageProps = {
  readonly params: Promise<{ readonly year: string; readonly meeting: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** 議事録の案, to be printed or taken as text. */
export default async function MinutesPage({ params, searchParams }: MinutesPageProps) {
  const { staff, room } = await openDeskRoom(params);
  const { for: audience } = querySchema.parse(await searchParams);
  const { fiscalYear, meeting } = room;
  const heading = `${fiscalYear}年度 ${meetingName(meeting.ordinal)} 議事録（${AUDIENCES[audience]}・案）`;
  return (
    <MainArea before={<BackLink href={routes.adminMeeting(fiscalYear, meeting.ordinal)} label="審査会の画面に戻る" />}>
      <title>{pageTitle(heading, "事務局")}</title>
      <PageHeading>{heading}</PageHeading>
      <p data-print="hide">
        <a href={routes.adminMeetingMinutesText(fiscalYear, meeting.ordinal, audience)}>文章のファイルで保存する</a>
      </p>
      <MinutesSections sections={draftMinutes(await requestOf(staff, room), audience)} level={2} />
    </MainArea>
  );
}
