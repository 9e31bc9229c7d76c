import { DescriptionList } from "@/components/ui/description-list";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { Section } from "@/components/ui/section";
import type { JurorMeeting } from "@/lib/awards/meetings/juror-view";
import { meetingName } from "@/lib/awards/meetings/labels";
import type { FormAction } from "@/lib/forms/form";
import { formatDateTime } from "@/lib/japan/dates";
import { ItemNow } from "./item-now";

export type MemberActions = { readonly vote: FormAction; readonly even: FormAction; readonly tie: FormAction };

type MeetingNowProps = { readonly meeting: JurorMeeting; readonly actions: MemberActions };

/** One meeting, as far as it is this member's. */
export function MeetingNow({ meeting, actions }: MeetingNowProps) {
  const { fiscalYear, ordinal, isOpen, startsAt, place, chair, isChair } = meeting;
  const chairWords = isChair ? "あなた" : (chair ?? "いません");
  return (
    <Section title={`${fiscalYear}年度 ${meetingName(ordinal)}`}>
      <DescriptionList
        items={[
          { term: "状態", details: isOpen ? "開会中" : "開会前" },
          { term: "開催の日時", details: formatDateTime(startsAt) },
          { term: "場所", details: place },
          { term: "委員長", details: chairWords },
        ]}
      />
      <Now meeting={meeting} actions={actions} />
    </Section>
  );
}

function Now({ meeting: { id, isOpen, now }, actions }: MeetingNowProps) {
  switch (now.kind) {
    case "waiting":
      return <p>{isOpen ? "次の議案が始まるまで、お待ちください。" : "開会までお待ちください。"}</p>;
    case "absent":
      return <p>出席が記録されていません。到着したことを、事務局に知らせてください。</p>;
    case "out":
      return (
        <NotificationBanner tone="warning" title="席を外してください">
          <p>いまの議案には加われません。この議案が終わると、事務局がお呼びします。</p>
        </NotificationBanner>
      );
    case "item":
      return <ItemNow meetingId={id} item={now} actions={actions} />;
  }
}
