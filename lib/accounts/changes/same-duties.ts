import type { Duty } from "@/lib/db/generated/enums";

export function isSame(some: readonly Duty[], others: readonly Duty[]): boolean {
  return some.length === others.length && some.every((duty) => others.includes(duty));
}
