import { Heading } from "@/components/ui/heading";
import { TimeText } from "@/components/ui/time-text";

type ShownChange = {
  readonly version: number;
  readonly changedAt: Date;
  readonly changedBy: string;
  readonly changed: readonly string[];
};

type ProfileHistoryProps = { readonly changes: readonly ShownChange[] };

export function ProfileHistory({ changes }: ProfileHistoryProps) {
  return (
    <section aria-labelledby="profile-history" className="flex flex-col gap-4">
      <Heading level={2} id="profile-history">
        変更の記録
      </Heading>
      <ol className="border-t border-solid-gray-420">
        {changes.map(({ version, changedAt, changedBy, changed }) => (
          <li key={version} className="flex flex-col gap-1 border-b border-solid-gray-420 py-3">
            <p>
              <TimeText at={changedAt} /> {changedBy}
            </p>
            <p className="text-solid-gray-700">
              {changed.length === 0 ? "登録しました。" : `変更した項目：${changed.join("、")}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
