import type { ConsultationStatus } from "@/lib/db/generated/enums";
import { routes } from "@/lib/routes";
import { StatusTag } from "./status-tag";

type Relative = {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly status: ConsultationStatus;
};

type Group = { readonly title: string; readonly cases: readonly Relative[] };

type RelativesProps = { readonly groups: readonly Group[] };

/** Other cases that have to do with this one, by how they do. */
export function Relatives({ groups }: RelativesProps) {
  const filled = groups.filter(({ cases }) => cases.length > 0);
  if (filled.length === 0) return <p className="text-dns-16N-130">関係するほかの相談はありません。</p>;
  return filled.map(({ title, cases }) => (
    <div key={title} className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">{title}</h3>
      <ul className="flex flex-col gap-2 text-dns-16N-130">
        {cases.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-2">
            <a href={routes.adminConsultation(one.number)}>{one.number}</a>
            <StatusTag status={one.status} />
            <span className="wrap-anywhere">{one.subject}</span>
          </li>
        ))}
      </ul>
    </div>
  ));
}
