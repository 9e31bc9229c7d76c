import { findPrefecture } from "@/lib/japan/prefecture";
import { routes } from "@/lib/routes";

/** A list of offices that has an address of its own. */
export type OfficeList = {
  readonly title: string;
  readonly lead: string;
  readonly filter: { readonly prefecture?: string };
  /** Name of the filter, which can be taken off. */
  readonly condition?: string;
  readonly href: (page: number) => string;
};

export const ALL_OFFICES: OfficeList = {
  title: "サテライトオフィスの一覧",
  lead: "自治体が登録したサテライトオフィス、シェアオフィス、コワーキングスペースなどを、地図や条件から探せます。",
  filter: {},
  href: routes.offices,
};

export function officesIn(code: string): OfficeList | null {
  const prefecture = findPrefecture(code);
  if (prefecture === null) return null;
  return {
    title: `${prefecture.name}のサテライトオフィス`,
    lead: `${prefecture.name}にある、自治体が登録したサテライトオフィスなどの施設です。`,
    filter: { prefecture: code },
    condition: prefecture.name,
    href: (page) => routes.officesInPrefecture(code, page),
  };
}
