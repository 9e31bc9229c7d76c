import { DescriptionList } from "@/components/ui/description-list";
import { DayText, TimeText } from "@/components/ui/time-text";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { channelLabels } from "@/lib/declarations/labels";
import { optionLabel } from "@/lib/offices/options";
import { isIn } from "@/lib/offices/workflow";
import { routes } from "@/lib/routes";

type OfficeFactsProps = {
  readonly of: {
    readonly number: string;
    readonly status: OfficeStatus;
    readonly kind: string;
    readonly channel: string;
    readonly receivedAt: Date;
    readonly firstPublishedAt: Date | null;
    readonly confirmedOn: Date | null;
    readonly outsideReason: string | null;
    readonly organization: { readonly name: string };
  };
  readonly place: string;
  readonly age: { readonly days: number; readonly isStopped: boolean };
};

/** What the desk has to know of an office at a glance. */
export function OfficeFacts({ of: office, place, age }: OfficeFactsProps) {
  const { number, status, kind, channel, receivedAt, firstPublishedAt, confirmedOn, outsideReason } = office;
  const isRunning = isIn("withOffice", status) || isIn("withMunicipality", status);
  return (
    <DescriptionList
      isDense
      items={[
        { term: "自治体", details: office.organization.name },
        { term: "種別", details: optionLabel("kind", kind) },
        { term: "市区町村", details: place },
        { term: "受付", details: <TimeText at={receivedAt} /> },
        { term: "受付方法", details: channelLabels[channel] ?? channel },
        ...(isRunning ? [{ term: "経過", details: `${age.days}営業日${age.isStopped ? "（停止中）" : ""}` }] : []),
        ...(firstPublishedAt === null ? [] : [{ term: "最初の公開", details: <DayText day={firstPublishedAt} /> }]),
        ...(confirmedOn === null ? [] : [{ term: "確認日", details: <DayText day={confirmedOn} /> }]),
        ...(outsideReason === null ? [] : [{ term: "伝えた理由", details: outsideReason }]),
        ...(isIn("shown", status)
          ? [{ term: "公開ページ", details: <a href={routes.office(number)}>{routes.office(number)}</a> }]
          : []),
      ]}
    />
  );
}
