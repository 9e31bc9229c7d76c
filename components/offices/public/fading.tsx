import { StatusBadge } from "@/components/ui/status-badge";
import { DayText } from "@/components/ui/time-text";
import type { JapanDay } from "@/lib/japan/dates";
import { FADING_RULES, fadingNotices, fadingOf } from "@/lib/offices/fading";

type ConfirmedProps = { readonly confirmedOn: JapanDay; readonly today: JapanDay };

/** 確認日, and how far what stands there may have aged. */
export function Confirmed({ confirmedOn, today }: ConfirmedProps) {
  const fading = fadingOf(confirmedOn, today);
  return (
    <>
      確認日 <DayText day={confirmedOn} />
      {fading !== "current" && (
        <>
          {" "}
          <StatusBadge tone="warning">{fadingNotices[fading]}</StatusBadge>
        </>
      )}
    </>
  );
}

/** The rules themselves, wherever offices are listed or shown. */
export function FadingRules() {
  return (
    <section aria-labelledby="fading" className="mt-10 max-w-text rounded-8 bg-solid-gray-50 p-6">
      <h2 id="fading" className="text-std-18B-160">
        確認日と並び順
      </h2>
      <ul className="mt-3 flex list-disc flex-col gap-2 pl-6">
        {FADING_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  );
}
