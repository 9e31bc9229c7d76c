export type Query = Readonly<Record<string, string | undefined>>;

/** Pages of a list are addresses of their own, so that each is a document. */
export function paged(path: string, page: number): string {
  return page > 1 ? `${path}/pages/${page}` : path;
}

export type Pairs = readonly (readonly [name: string, value: string])[];

/** Names may be repeated. */
export function withPairs(path: string, pairs: Pairs): string {
  const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
  return query === "" ? path : `${path}?${query}`;
}

export function asOffice(number: string): readonly [string, string] {
  return ["o", number];
}

export function withQuery(path: string, query: Query): string {
  const pairs = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== "",
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs).toString()}`;
}
