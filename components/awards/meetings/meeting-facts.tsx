import { DescriptionList } from "@/components/ui/description-list";
import { meetingStatusLabels } from "@/lib/awards/meetings/labels";
import type { DeskMeeting } from "@/lib/awards/meetings/view";
import { formatDateTime } from "@/lib/japan/dates";

type MeetingFactsProps = { readonly meeting: DeskMeeting };

export function MeetingFacts({ meeting }: MeetingFactsProps) {
  const { status, startsAt, place, categories, quorum, tieRule, sha256, cancelReason } = meeting;
  const given = (term: string, details: string | null) => (details === null ? [] : [{ term, details }]);
  return (
    <DescriptionList
      items={[
        { term: "状態", details: meetingStatusLabels[status] },
        { term: "開催の日時", details: formatDateTime(startsAt) },
        { term: "場所", details: place },
        { term: "審議する部門", details: categories.join("\n") },
        { term: "定足数", details: `${quorum}（利益相反のある委員は、その議案の数に入れません）` },
        { term: "同順位の決め方", details: tieRule.map((step, index) => `${index + 1}. ${step}`).join("\n") },
        ...given("取りやめの理由", cancelReason),
        ...given("結果のSHA-256", sha256),
      ]}
    />
  );
}
