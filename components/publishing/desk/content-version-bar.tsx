import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-fields";
import { formatDateTime } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";

type ContentVersionEntry = {
  readonly ordinal: number;
  readonly createdAt: Date;
  readonly author: string;
  readonly isPublished: boolean;
};

type ContentVersionBarProps = {
  readonly id: string;
  readonly versions: readonly ContentVersionEntry[];
  readonly from: number;
  readonly to: number;
};

/** Chooses two versions: a form that only changes the address. */
export function ContentVersionBar({ id, versions, from, to }: ContentVersionBarProps) {
  const options = versions.map(({ ordinal, createdAt, author, isPublished }) => ({
    value: String(ordinal),
    label: `第${ordinal}版（${formatDateTime(createdAt)}、${author}${isPublished ? "、公開中" : ""}）`,
  }));
  return (
    <form
      action={routes.adminContentVersions(id)}
      method="get"
      aria-label="版の選択"
      className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <FilterSelect name="from" label="元の版" value={String(from)} options={options} isRequired />
      <FilterSelect name="to" label="比べる版" value={String(to)} options={options} isRequired />
      <Button type="submit" look="outline" size="medium">
        比べる
      </Button>
    </form>
  );
}
