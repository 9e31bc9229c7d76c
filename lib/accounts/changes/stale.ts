import type { AccountChangeKind, Duty } from "@/lib/db/generated/enums";
import { isSame } from "./same-duties";

type Asked = { readonly kind: AccountChangeKind; readonly dutiesBefore: readonly Duty[] };
type Now = { readonly duties: readonly Duty[]; readonly isActive: boolean };

/** What was decided from is no longer so: the duties changed meanwhile, or the account was closed or opened again. */
export function isStale({ kind, dutiesBefore }: Asked, { duties, isActive }: Now): boolean {
  if (isActive === (kind === "REOPENING")) return true;
  return kind !== "RECOVERY" && !isSame(dutiesBefore, duties);
}
