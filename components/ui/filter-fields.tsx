import type { ReactNode } from "react";
import { Button } from "./button";

type FilterBarProps = {
  /** The list that is filtered, such as 宣言の絞り込み. */
  readonly label: string;
  readonly action: string;
  readonly children: ReactNode;
};

/** A form that only changes the address: no script, no client component. */
export function FilterBar({ label, action, children }: FilterBarProps) {
  return (
    <search aria-label={label}>
      <form action={action} method="get" className="flex flex-wrap items-end gap-4 rounded-8 bg-solid-gray-50 p-4">
        {children}
        <Button type="submit" size="medium" look="outline">
          絞り込む
        </Button>
      </form>
    </search>
  );
}

const CONTROL = "min-h-12 w-full rounded-8 border border-solid-gray-600 bg-white px-3 hover:border-black";

type FilterTextProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly type?: "search" | "date";
};

export function FilterText({ name, label, value = "", type = "search" }: FilterTextProps) {
  const id = `filter-${name}`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-dns-16B-130">
        {label}
      </label>
      <input id={id} name={name} type={type} defaultValue={value} className={CONTROL} />
    </div>
  );
}

type FilterSelectProps = {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** One of them always holds, such as an order: there is no すべて. */
  readonly isRequired?: boolean;
  /** What it means to choose none of them. */
  readonly emptyLabel?: string;
};

export function FilterSelect({
  name,
  label,
  value = "",
  options,
  isRequired = false,
  emptyLabel = "すべて",
}: FilterSelectProps) {
  const id = `filter-${name}`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-dns-16B-130">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className={CONTROL}>
        {!isRequired && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
