import type { SettingsFault } from "@/lib/awards/editions/view";
import { addressOf } from "./places";

type FaultListProps = { readonly fiscalYear: number; readonly faults: readonly SettingsFault[] };

/** Each sentence leads to where it is put right. */
export function FaultList({ fiscalYear, faults }: FaultListProps) {
  return (
    <ul className="flex list-disc flex-col gap-2 pl-6">
      {faults.map(({ message, place }) => (
        <li key={message}>
          <a href={addressOf(fiscalYear, place)}>{message}</a>
        </li>
      ))}
    </ul>
  );
}
