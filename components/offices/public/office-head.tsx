import { DayText } from "@/components/ui/time-text";
import type { JapanDay } from "@/lib/japan/dates";
import type { OfficeView } from "@/lib/offices/public-view";
import { Confirmed } from "./fading";

type OfficeHeadProps = { readonly office: OfficeView; readonly today: JapanDay };

/** Number and days, on one line where there is room. */
export function OfficeHead({ office: { number, confirmedOn, publishedAt, updatedAt }, today }: OfficeHeadProps) {
  return (
    <ul className="mt-6 flex flex-wrap gap-x-8 gap-y-2 border-y border-solid-gray-300 py-4 text-dns-16N-130">
      <li>
        <Confirmed confirmedOn={confirmedOn} today={today} />
      </li>
      <li>
        公開日 <DayText day={publishedAt} />
      </li>
      <li>
        更新日 <DayText day={updatedAt} />
      </li>
      <li>
        受付番号 <span className="font-mono">{number}</span>
      </li>
    </ul>
  );
}
