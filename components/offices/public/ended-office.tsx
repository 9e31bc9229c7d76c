import { ReadingPage } from "@/components/content/reading-page";
import { ButtonLink } from "@/components/ui/button";
import { DayText } from "@/components/ui/time-text";
import type { JapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { OFFICE_PATH } from "./path";

type EndedState = "suspended" | "removed";

export const ENDED_TITLES = {
  suspended: "この施設は、公開を停止しています",
  removed: "この施設は、掲載を終えました",
} as const satisfies Record<EndedState, string>;

const TEXTS = {
  suspended: "内容を確かめる間、公開を停止しています。再開すると、このページに内容を表示します。",
  removed: "自治体の申出により、施設の掲載を終えました。これまでの内容は表示していません。",
} as const satisfies Record<EndedState, string>;

type EndedOfficeProps = { readonly number: string; readonly state: EndedState; readonly since: JapanDay };

/** The permanent address stays; what was shown on it does not. */
export function EndedOffice({ number, state, since }: EndedOfficeProps) {
  return (
    <ReadingPage title={ENDED_TITLES[state]} path={OFFICE_PATH}>
      <div className="flex max-w-text flex-col gap-6">
        <p>{TEXTS[state]}</p>
        <p className="text-dns-16N-130 text-solid-gray-700">
          受付番号 <span className="font-mono">{number}</span>
          （この状態になった日：
          <DayText day={since} />）
        </p>
        <p>
          <ButtonLink href={routes.offices()} look="outline">
            ほかの施設を探す
          </ButtonLink>
        </p>
      </div>
    </ReadingPage>
  );
}
