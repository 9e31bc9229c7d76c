import type { ReactNode } from "react";
import { Tag } from "@/components/ui/status-badge";
import { asText } from "@/lib/drafts/answers";
import type { JapanDay } from "@/lib/japan/dates";
import { durationText, roomsText, told } from "@/lib/offices/facts";
import { optionLabel } from "@/lib/offices/options";
import type { ListedOffice } from "@/lib/offices/public-view";
import { routes } from "@/lib/routes";
import { Confirmed } from "./fading";

type OfficeListProps = {
  readonly offices: readonly ListedOffice[];
  readonly today: JapanDay;
  readonly level?: 2 | 3;
  /** What can be done with each, such as 候補に加える. */
  readonly act?: (office: ListedOffice) => ReactNode;
};

export function OfficeList({ offices, today, level = 2, act }: OfficeListProps) {
  return (
    <ul className="border-t border-solid-gray-420">
      {offices.map((office) => (
        <OfficeEntry key={office.number} {...{ office, today, level }} act={act?.(office)} />
      ))}
    </ul>
  );
}

type OfficeEntryProps = {
  readonly office: ListedOffice;
  readonly today: JapanDay;
  readonly level: 2 | 3;
  readonly act: ReactNode;
};

function OfficeEntry({ office, today, level, act }: OfficeEntryProps) {
  const { number, name, kind, place, answers, confirmedOn, isClosed } = office;
  const Title = level === 2 ? "h2" : "h3";
  return (
    <li className="relative flex flex-col gap-2 border-b border-solid-gray-420 py-5 hover:bg-blue-50">
      <Title className="text-std-18B-160">
        <a href={routes.office(number)} className="after:absolute after:inset-0">
          {name}
        </a>
      </Title>
      <p className="flex flex-wrap items-center gap-2">
        <Tag>{optionLabel("kind", kind)}</Tag>
        {isClosed && <Tag>閉館</Tag>}
        {place}
      </p>
      <p className="max-w-text">{excerptOf(asText(answers["description"]))}</p>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-dns-16N-130">
        {lineOf(office).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Confirmed confirmedOn={confirmedOn} today={today} />
      </p>
      {act && <p className="relative self-start">{act}</p>}
    </li>
  );
}

const EXCERPT = 70;

/** The beginning of the text on one line. */
export function excerptOf(text: string): string {
  const characters = [...text.replace(/\s*\n\s*/gu, "").trim()];
  return characters.length <= EXCERPT ? characters.join("") : `${characters.slice(0, EXCERPT).join("")}…`;
}

function lineOf({ answers }: ListedOffice): readonly string[] {
  const [day, month] = [told(answers, "priceDay"), told(answers, "priceMonth")];
  const tokyo = durationText(answers["tokyoMinutes"]);
  return [
    roomsText(answers),
    day && `1日${day}`,
    month && `月額${month}`,
    tokyo && `東京から${tokyo}`,
    answers["allDay"] === "YES" ? "24時間" : "",
    answers["corporateRegistration"] === "YES" ? "法人登記可" : "",
  ].filter((part) => part !== "");
}
