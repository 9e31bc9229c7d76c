/** Lines of a file of offices as a municipality writes it. */
export const HEADINGS = [
  ...["ID", "名称", "名称_カナ", "種別", "整備主体", "説明", "所在地_全国地方公共団体コード", "番地以下"],
  ...["席数", "料金(1日)"],
];

type Row = Partial<Readonly<Record<"id" | "name" | "code" | "seats" | "price", string>>>;

/** A row that nothing is wrong with. */
export function aRow({ id = "", name = "見本オフィス", code = "202151", seats = "10", price = "1100" }: Row = {}) {
  return [
    id,
    name,
    "ミホンオフィス",
    "サテライトオフィス",
    "自治体",
    "静かな仕事場です。",
    code,
    "1-2-3",
    seats,
    price,
  ];
}

export function manyRows(count: number, changes: Row = {}): string[][] {
  return Array.from({ length: count }, (_, index) =>
    aRow({ id: `A-${index + 1}`, name: `見本オフィス${index + 1}`, ...changes }),
  );
}
