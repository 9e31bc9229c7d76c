import { FilterBar, FilterSelect, FilterText } from "@/components/ui/filter-fields";
import { MailStatus } from "@/lib/db/generated/enums";
import { mailStatusLabels } from "@/lib/mail-status";
import { routes } from "@/lib/routes";

type MailFilterBarProps = {
  readonly filters: {
    readonly status?: MailStatus | undefined;
    readonly template?: string | undefined;
    readonly q?: string | undefined;
  };
  readonly templates: readonly { readonly value: string; readonly label: string }[];
};

export function MailFilterBar({ filters, templates }: MailFilterBarProps) {
  return (
    <FilterBar label="メールの絞り込み" action={routes.adminMail()}>
      <FilterText name="q" label="件名の言葉・受付番号" value={filters.q} />
      <FilterSelect name="status" label="状態" value={filters.status} options={STATUSES} />
      <FilterSelect name="template" label="種類" value={filters.template} options={templates} />
    </FilterBar>
  );
}

const STATUSES = Object.values(MailStatus).map((value) => ({ value, label: mailStatusLabels[value] }));
