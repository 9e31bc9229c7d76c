import type { Section } from "@/lib/offices/sections";

type Unit = "席" | "室" | "名" | "㎡" | "か所" | "Mbps" | "円" | "分" | "台" | "社" | "度";

/** One question about an office. Forms, corrections, sealed rows, import, facets and open data read these tables. */
export type OfficeField = {
  readonly name: string;
  readonly label: string;
  readonly section: Section;
  readonly isRequired: boolean;
  readonly isPublic: boolean;
  /** Companies narrow their search by it. */
  readonly isFacet: boolean;
  readonly unit?: Unit;
  readonly help?: string;
};

type Traits = Partial<Pick<OfficeField, "unit" | "help">> & { readonly as?: readonly ("required" | "facet")[] };

type Ask = <const Name extends string>(
  name: Name,
  label: string,
  traits?: Traits,
) => OfficeField & { readonly name: Name };

/** The questions of one section; public and optional unless said otherwise. */
export function askIn(section: Section, isPublic = true): Ask {
  return (name, label, { as = [], ...rest } = {}) => ({
    name,
    label,
    section,
    isRequired: as.includes("required"),
    isPublic,
    isFacet: as.includes("facet"),
    ...rest,
  });
}
