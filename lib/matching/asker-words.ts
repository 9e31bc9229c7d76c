import type { MatchDirection } from "@/lib/db/generated/enums";
import { findIndustry } from "@/lib/japan/industries";
import type { Wishes } from "./stored";

type Asker = {
  readonly direction: MatchDirection;
  readonly organizationName: string;
  readonly isNameOpen: boolean;
  readonly wishes: Wishes;
};

const LATER = "（名称は、承諾の後にお知らせします）";

/** Who asks, as the other side may read it before it has accepted: by name only where that was allowed. */
export function askerWords({ direction, organizationName, isNameOpen, wishes }: Asker): string {
  if (isNameOpen) return organizationName;
  if (direction === "MUNICIPALITY_SEEKS_COMPANY") return `自治体${LATER}`;
  const [code = ""] = wishes.wishes.find(({ key }) => key === "industry")?.values ?? [];
  const industry = findIndustry(code)?.label;
  return `${industry === undefined ? "" : `${industry}の`}企業${LATER}`;
}
