import { findIndustry } from "@/lib/japan/industries";
import { findPrefecture } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";
import { POLICY_ITEMS, policyItemLabel } from "./policy-items";
import type { PublicFilter } from "./queries/public";

/** A list of public declarations that has an address of its own. */
export type PublicList = {
  readonly title: string;
  readonly lead: string;
  readonly filter: PublicFilter;
  /** Name of the filter, which can be taken off. */
  readonly condition?: string;
  readonly href: (page: number) => string;
};

export const WHOLE_LIST: PublicList = {
  title: "自己宣言の一覧",
  lead: "地方創生テレワークに取り組む企業や団体が、自ら宣言した内容（Action宣言）です。",
  filter: {},
  href: routes.declarations,
};

export function listInPrefecture(code: string): PublicList | null {
  const prefecture = findPrefecture(code);
  if (prefecture === null) return null;
  return {
    title: `${prefecture.name}の自己宣言`,
    lead: `本社または主たる事務所が${prefecture.name}にある企業や団体の自己宣言（Action宣言）です。`,
    filter: { prefecture: code },
    condition: prefecture.name,
    href: (page) => routes.declarationsInPrefecture(code, page),
  };
}

export function listInIndustry(code: string): PublicList | null {
  const industry = findIndustry(code);
  if (industry === null) return null;
  return {
    title: `${industry.label}の自己宣言`,
    lead: `業種が「${industry.label}」の企業や団体の自己宣言（Action宣言）です。`,
    filter: { industry: code },
    condition: industry.label,
    href: (page) => routes.declarationsInIndustry(code, page),
  };
}

export function listWithItem(code: string): PublicList | null {
  const item = POLICY_ITEMS.find((candidate) => candidate.code === code);
  if (item === undefined) return null;
  return {
    title: `「${item.label}」の自己宣言`,
    lead: `取組方針に「${policyItemLabel(code)}」を選んだ企業や団体の自己宣言（Action宣言）です。`,
    filter: { item: code },
    condition: policyItemLabel(code),
    href: (page) => routes.declarationsWithItem(code, page),
  };
}
