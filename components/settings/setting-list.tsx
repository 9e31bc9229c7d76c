import { SummaryList } from "@/components/ui/summary-list";
import { DayText } from "@/components/ui/time-text";
import { routes } from "@/lib/routes";

type ShownSetting = {
  readonly key: string;
  readonly label: string;
  readonly current: string;
  /** The next value that is already decided. */
  readonly next: { readonly from: string; readonly value: string } | undefined;
};

type SettingListProps = { readonly settings: readonly ShownSetting[] };

export function SettingList({ settings }: SettingListProps) {
  return (
    <SummaryList
      rows={settings.map(({ key, label, current, next }) => ({
        label,
        value: (
          <>
            {current}
            {next && (
              <p className="text-dns-16N-130 text-solid-gray-700">
                <DayText day={next.from} />
                から：{next.value}
              </p>
            )}
          </>
        ),
        change: routes.adminSetting(key),
      }))}
    />
  );
}
