export type FilterMap<Filters, Where> = {
  readonly [K in keyof Filters]-?: (value: NonNullable<Filters[K]>) => Where;
};

/** Turns a parsed filter object into `where` parts; a filter that is not set adds nothing. */
export function whereParts<Filters extends object, Where>(filters: Filters, map: FilterMap<Filters, Where>): Where[] {
  return (Object.keys(map) as (keyof Filters)[]).flatMap((key) => {
    const value = filters[key];
    return value === undefined || value === null ? [] : [map[key](value)];
  });
}
