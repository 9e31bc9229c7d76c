/** How people read what the program knows by id. */
export type Names = {
  readonly entry: (id: string) => string;
  readonly juror: (id: string) => string;
  readonly topic: (id: string) => string;
};

/** More than this many are counted instead of named. */
const NAMED_AT_MOST = 10;

export function entriesText(ids: readonly string[], { entry }: Names): string {
  return `応募${listText(ids, entry, "件")}`;
}

export function jurorsText(ids: readonly string[], { juror }: Names): string {
  return `審査委員${listText(ids, juror, "名")}`;
}

function listText(ids: readonly string[], nameOf: (id: string) => string, counter: string): string {
  const named = ids.slice(0, NAMED_AT_MOST).map((id) => `「${nameOf(id)}」`);
  const more = ids.length - named.length;
  return more === 0 ? named.join("") : `${named.join("")}ほか${more}${counter}`;
}
