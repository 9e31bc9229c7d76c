import { type CanonicalValue, canonicalJson } from "@/lib/receipts/canonical-json";

/** One value of the settings, in words. */
export type Row = {
  /** Made of keys, not of places in a list: the same field in two versions. */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** By which two versions are compared: the value itself, whatever words it has. */
  readonly canonical: string;
  /** Paths of the items that it belongs to, the outermost first. */
  readonly within: readonly string[];
  /** The keys of a list where the row tells its order; null for every other row. */
  readonly order: readonly string[] | null;
};

export type Place = Pick<Row, "path" | "within"> & {
  /** What stands before the name of a field: 「部門「…」の」. */
  readonly prefix: string;
};

export const TOP: Place = { path: "", within: [], prefix: "" };

type Describe<Value> = (value: Value, at: Place) => readonly Row[];

/** A line for every field: one that is forgotten does not compile. */
export type Table<Value> = { readonly [Key in keyof Value]-?: Describe<Value[Key]> };

export function rowsOf<Value extends object>(table: Table<Value>, value: Value, at: Place): readonly Row[] {
  const rows: Row[] = [];
  for (const key in table) rows.push(...table[key](value[key], { ...at, path: `${at.path}/${key}` }));
  return rows;
}

/** A field whose words are made by `show`. */
export function field<Value extends CanonicalValue>(name: string, show: (value: Value) => string): Describe<Value> {
  return (value, { path, within, prefix }) => [
    { path, within, label: `${prefix}${name}`, value: show(value), canonical: canonicalJson(value), order: null },
  ];
}

export const text = (name: string) => field<string>(name, (value) => value);

export const count = (name: string, unit: string) => field<number>(name, (value) => `${value}${unit}`);

export function choiceOf<Key extends string>(name: string, labels: Readonly<Record<Key, string>>): Describe<Key> {
  return field(name, (value) => labels[value]);
}

/** The fields of one group, without a name of its own. */
export function group<Value extends object>(table: Table<Value>): Describe<Value> {
  return (value, at) => rowsOf(table, value, at);
}

type Listed<Item> = {
  readonly keyOf: (item: Item) => string;
  readonly nameOf: (item: Item) => string;
  readonly table: Table<Item>;
};

/** A row for the order, then for each item a row and its fields under its name. */
export function list<Item extends object>(name: string, listed: Listed<Item>): Describe<readonly Item[]> {
  const { keyOf, nameOf } = listed;
  return (items, at) => {
    const { path, within, prefix } = at;
    const order = items.map(keyOf);
    const words = { label: `${prefix}${name}の並び`, value: items.map(nameOf).join("、") };
    return [
      { path, within, ...words, canonical: canonicalJson(order), order },
      ...items.flatMap((item) => itemRows(item, { name, listed, at })),
    ];
  };
}

type Of<Item> = { readonly name: string; readonly listed: Listed<Item>; readonly at: Place };

/** That it is there at all is compared by its key: a new name is told as a name. */
function itemRows<Item extends object>(item: Item, { name, listed, at }: Of<Item>): readonly Row[] {
  const [key, called] = [listed.keyOf(item), listed.nameOf(item)];
  const { within, prefix } = at;
  const path = `${at.path}/${key}`;
  const inside = { path, within: [...within, path], prefix: `${prefix}${name}「${called}」の` };
  return [
    { path, within, label: `${prefix}${name}`, value: called, canonical: canonicalJson(key), order: null },
    ...rowsOf(listed.table, item, inside),
  ];
}
