import type { SettingsFault } from "@/lib/awards/editions/view";
import { addressOf } from "./places";

type FaultListProps = {
  readonly fiscalYear: number;
  readonly faults: readonly SettingsFault[];
  /** Nobody writes on the settings now. */
  readonly isFixed?: boolean;
};

/** Each sentence leads to where it is put right, while it can be. */
export function FaultList({ fiscalYear, faults, isFixed = false }: FaultListProps) {
  return (
    <ul className="flex list-disc flex-col gap-2 pl-6">
      {faults.map(({ message, place }) => (
        <li key={message}>{isFixed ? message : <a href={addressOf(fiscalYear, place)}>{message}</a>}</li>
      ))}
    </ul>
  );
}
