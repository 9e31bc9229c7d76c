import type { DeclarationStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { StatusTag } from "./status-tag";

type TwinsProps = {
  readonly twins: readonly {
    readonly number: string;
    readonly organizationName: string;
    readonly status: DeclarationStatus;
  }[];
};

/** Other cases of the same organisation, found by its number or its name. */
export function Twins({ twins }: TwinsProps) {
  if (twins.length === 0) return <p className="text-dns-16N-130">同じ法人番号・団体名の、ほかの手続きはありません。</p>;
  return (
    <div className="rounded-8 border-2 border-warning-yellow-2 p-4">
      <p className="mb-2 font-700">同じ法人番号または団体名の手続きが、ほかにあります</p>
      <ul className="flex flex-col gap-2">
        {twins.map(({ number, organizationName, status }) => (
          <li key={number} className="flex flex-wrap items-center gap-3">
            <a href={routes.adminDeclaration(number)}>{number}</a>
            {organizationName}
            <StatusTag status={status} />
          </li>
        ))}
      </ul>
    </div>
  );
}
