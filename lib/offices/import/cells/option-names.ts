import type { Option as Named } from "@/lib/offices/options";
import type { Option } from "./choice";

/** The choices of the record, with what else files call them. */
export function withNames<const Value extends string>(
  options: readonly Named<Value>[],
  also: Readonly<Partial<Record<Value, readonly string[]>>>,
): readonly Option[] {
  return options.map(({ value, label }) => ({ code: value, label, also: also[value] ?? [] }));
}
