import { foldHyphens } from "@/lib/japan/width";
import { fieldLabel } from "@/lib/offices/fields";
import { accessibility } from "./columns/accessibility";
import { basics } from "./columns/basics";
import type { Column } from "./columns/column";
import { national } from "./columns/national";
import { place } from "./columns/place";
import { space } from "./columns/space";
import { support } from "./columns/support";
import { usage } from "./columns/usage";

export const COLUMNS: readonly Column[] = [
  ...basics,
  ...space,
  ...usage,
  ...place,
  ...accessibility,
  ...support,
  ...national,
];

const OPENING = /[（(［[【〔].*/s;
const CLOSING = /[）)］\]】〕]/;
const MARKS = /必須|任意|[※*＊]/g;

const NAMES = COLUMNS.flatMap((column) => [column.heading, ...(column.also ?? [])].map((name) => ({ name, column })));
/** What our own screens call a field, unless a layout means something else by it. */
const LABELS = COLUMNS.flatMap((column) =>
  column.kind === "answer" ? [{ name: fieldLabel(column.field), column }] : [],
);
const BY_KEY = new Map([...LABELS, ...NAMES].map(({ name, column }) => [headingKey(name), column]));
const BY_BARE_KEY = new Map(NAMES.map(({ name, column }) => [bareKey(name), column]));

/** Width, case, spaces, line breaks, low lines and brackets make no difference: 名称（カナ）, 名称_カナ, 名称 ｶﾅ. */
export function headingKey(heading: string): string {
  return foldHyphens(heading.normalize("NFKC").replace(MARKS, ""), "")
    .toLowerCase()
    .replace(/[\s_・.,:;()[\]{}「」『』【】〔〕]/g, "");
}

/** Piece by piece: one pattern for both brackets takes quadratic time over many that stay open. */
function bareKey(heading: string): string {
  const pieces = heading.normalize("NFKC").split(CLOSING);
  const last = pieces.pop() ?? "";
  return headingKey([...pieces.map((piece) => piece.replace(OPENING, "")), last].join(""));
}

/** As written, else without what stands in brackets, such as a unit. */
export function findColumn(heading: string): Column | null {
  const bare = bareKey(heading);
  return BY_KEY.get(headingKey(heading)) ?? BY_KEY.get(bare) ?? (bare === "" ? null : BY_BARE_KEY.get(bare)) ?? null;
}
