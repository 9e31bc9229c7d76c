import type { Criterion } from "@/lib/awards/editions/rules/judging-schema";
import { COMMENT, levelField, reasonField } from "@/lib/awards/scoring/answers";

/** A column that is read back; `field` is the answer it holds. */
export type Column = { readonly heading: string; readonly field: string; readonly criterion: Criterion | null };

export const NUMBER_HEADING = "応募番号";
export const TITLE_HEADING = "取組の名称";

export function columnsOf(criteria: readonly Criterion[]): readonly Column[] {
  const ofCriteria = criteria.flatMap((criterion): Column[] => {
    const { key, name, levels } = criterion;
    const values = levels.map(({ value }) => value).join("・");
    return [
      { heading: `${name}の点（${values}）`, field: levelField(key), criterion },
      { heading: `${name}の理由`, field: reasonField(key), criterion: null },
    ];
  });
  return [...ofCriteria, { heading: "総合コメント", field: COMMENT, criterion: null }];
}
