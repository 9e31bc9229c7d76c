import type { FieldOption } from "@/lib/publishing/field";

/** For whom something is. The value stands in addresses and is never changed. */
export const AUDIENCES = [
  { value: "municipalities", label: "自治体" },
  { value: "companies", label: "企業・団体" },
  { value: "workers", label: "働く方" },
] as const satisfies readonly FieldOption[];

export type Audience = (typeof AUDIENCES)[number]["value"];

/** In the order of the table, however they were ticked. */
export function audienceNames(values: readonly string[]): readonly string[] {
  return AUDIENCES.filter(({ value }) => values.includes(value)).map(({ label }) => label);
}

export function audienceLabel(value: string): string {
  return AUDIENCES.find((audience) => audience.value === value)?.label ?? value;
}
