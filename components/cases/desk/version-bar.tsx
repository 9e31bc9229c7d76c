import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-fields";
import { formatDateTime } from "@/lib/japan/dates";

type VersionEntry = { readonly ordinal: number; readonly sealedAt: Date; readonly isPublished: boolean };

type VersionBarProps = {
  /** Address of the case. */
  readonly address: string;
  readonly versions: readonly VersionEntry[];
  readonly shown: number;
  readonly compared?: number | undefined;
};

/** Chooses the version to read, and one to hold it against: a form that only changes the address. */
export function VersionBar({ address, versions, shown, compared }: VersionBarProps) {
  if (versions.length < 2) return null;
  const options = versions.map(({ ordinal, sealedAt, isPublished }) => ({
    value: String(ordinal),
    label: `第${ordinal}版（${formatDateTime(sealedAt)}${isPublished ? "、公開中" : ""}）`,
  }));
  return (
    <form
      action={address}
      method="get"
      aria-label="版の選択"
      className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4"
    >
      <FilterSelect name="version" label="表示する版" value={String(shown)} options={options} isRequired />
      <FilterSelect
        name="compare"
        label="比べる版"
        value={compared === undefined ? "" : String(compared)}
        options={options}
        emptyLabel="比べない"
      />
      <Button type="submit" look="outline" size="medium">
        表示する
      </Button>
    </form>
  );
}
