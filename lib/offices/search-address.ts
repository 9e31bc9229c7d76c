import { isJapanDay, type JapanDay } from "@/lib/japan/dates";
import { findPrefecture, prefectureName } from "@/lib/japan/prefecture";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { routes } from "@/lib/routes";
import { type OfficeFilters, officeFiltersSchema } from "./filters";
import { readNumbers } from "./picked";
import { CHOICE_GROUPS } from "./search-choices";

/** After which office a page begins, as addresses say it. */
export type AfterNumber = { readonly confirmedOn: JapanDay; readonly number: string };

export type OfficeSearch = {
  readonly filters: OfficeFilters;
  /** 候補 on the way. */
  readonly list: readonly string[];
  readonly after?: AfterNumber | undefined;
};

type Params = Readonly<Record<string, string | string[] | undefined>>;

export const NO_FILTERS: OfficeFilters = officeFiltersSchema.parse({});

/** Whatever stands in the address bar becomes a search that can be made. */
export function readSearch(params: Params): OfficeSearch {
  const { list, after, ...rest } = params;
  const filters = oneArea(officeFiltersSchema.parse(rest));
  return { filters, list: readNumbers(list), after: readAfter(after) };
}

/** A municipality lies in its prefecture: one of another that was chosen before is dropped. */
function oneArea(filters: OfficeFilters): OfficeFilters {
  const { prefecture, municipality } = filters;
  if (municipality === undefined) return filters;
  const own = findPrefecture(municipality.slice(0, 2))?.code;
  return prefecture === undefined || own === prefecture
    ? { ...filters, prefecture: own }
    : { ...filters, municipality: undefined };
}

function readAfter(value: string | string[] | undefined): AfterNumber | undefined {
  const [day = "", text = ""] = (typeof value === "string" ? value : "").split("_");
  const parsed = parseReferenceNumber(text);
  return isJapanDay(day) && parsed.ok ? { confirmedOn: day, number: parsed.value.number } : undefined;
}

/** The address of a search; other choices begin at its first page. */
export function searchAddress({ filters, list, after }: OfficeSearch): string {
  return routes.officeSearch([
    ...filterPairs(filters),
    ...list.map((number): Pair => ["list", number]),
    ...(after === undefined ? [] : [["after", `${after.confirmedOn}_${after.number}`] as const]),
  ]);
}

type Pair = readonly [name: string, value: string];

/** The filters as the parts of an address, in a fixed order: one search has one address. */
export function filterPairs(filters: OfficeFilters): readonly Pair[] {
  return Object.keys(officeFiltersSchema.shape).flatMap((name) => {
    const value = Object.entries(filters).find(([key]) => key === name)?.[1];
    if (Array.isArray(value)) return value.map((each): Pair => [name, each]);
    if (value === undefined || value === false || value === "") return [];
    return [[name, value === true ? "1" : String(value)] as const];
  });
}

export type AppliedChoice = {
  readonly label: string;
  readonly without: OfficeFilters;
  /** How many there are without it, where nothing is found with it. */
  readonly left?: number;
};

type MunicipalityName = (code: string) => string | null;

/** What is asked for, one by one, each with the filters that are left when it is dropped. */
export function appliedChoices(filters: OfficeFilters, municipalityName: MunicipalityName): readonly AppliedChoice[] {
  const { q, prefecture, municipality } = filters;
  const chosen = CHOICE_GROUPS.flatMap(({ heading, choices }) =>
    choices
      .filter((choice) => choice.isChosen(filters))
      .map((choice) => ({ label: `${heading}：${choice.label}`, without: choice.removed(filters) })),
  );
  return [
    ...(q === "" ? [] : [{ label: `言葉：${q}`, without: { ...filters, q: "" } }]),
    ...(prefecture === undefined
      ? []
      : [
          {
            label: prefectureName(prefecture),
            without: { ...filters, prefecture: undefined, municipality: undefined },
          },
        ]),
    ...(municipality === undefined
      ? []
      : [{ label: municipalityName(municipality) ?? municipality, without: { ...filters, municipality: undefined } }]),
    ...chosen,
  ];
}
