import { closingInWords } from "@/lib/awards/deadlines/words";
import { extensionStatusLabels } from "@/lib/awards/extensions/labels";
import type { AwardExtensionStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";

export type ExtensionLine = {
  readonly id: string;
  readonly fiscalYear: number;
  readonly status: AwardExtensionStatus;
  readonly until: Date;
};

type ExtensionLinesProps = { readonly extensions: readonly ExtensionLine[] };

/** Later deadlines that were asked for or given, each leading to who did. */
export function ExtensionLines({ extensions }: ExtensionLinesProps) {
  return (
    <ul>
      {extensions.map(({ id, fiscalYear, status, until }) => (
        <li key={id}>
          <a href={routes.adminExtension(fiscalYear, id)}>{closingInWords(until)}まで</a>（
          {extensionStatusLabels[status]}）
        </li>
      ))}
    </ul>
  );
}
