import { z } from "zod";
import { type Criterion, LEVELS_MIN, type Level, WEIGHT_SUM } from "@/lib/awards/editions/rules/judging-schema";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { optionalText, requiredText, wholeNumber } from "@/lib/forms/fields";
import { newKey } from "./keys";
import { NEW_ITEM, seenItem } from "./seen-item";

export const LEVEL_ROWS = [1, 2, 3, 4, 5, 6, 7] as const;
export type LevelRow = (typeof LEVEL_ROWS)[number];

const levelFields = z
  .object({
    value: optionalText("段階の点", 3),
    label: optionalText("段階の名称", 40),
    anchor: optionalText("段階の目安", 400),
  })
  .superRefine(({ value, label, anchor }, context) => {
    if (value === undefined && label === undefined && anchor === undefined) return;
    const fault = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    if (value === undefined || !/^\d{1,3}$/.test(value) || Number(value) > 100)
      fault("value", "段階の点は0から100までの数字で入力してください。");
    if (label === undefined) fault("label", "段階の名称を入力してください。");
    if (anchor === undefined) fault("anchor", "段階の目安を入力してください。");
  });

export const criterionSchema = seenItem
  .extend({
    name: requiredText("評価項目の名称", 100),
    description: requiredText("評価項目の説明", 1000),
    weight: wholeNumber("評価項目の重み", 1, WEIGHT_SUM),
    ...{ level1: levelFields, level2: levelFields, level3: levelFields, level4: levelFields },
    ...{ level5: levelFields, level6: levelFields, level7: levelFields },
  })
  .superRefine((written, context) => {
    if (levelsOf(written).length >= LEVELS_MIN) return;
    const message = `段階を${LEVELS_MIN}つ以上入力してください。`;
    context.addIssue({ code: "custom", path: ["level1", "value"], message });
  });

type Levels = { readonly [Row in LevelRow as `level${Row}`]: z.output<typeof levelFields> };
type Written = z.output<typeof criterionSchema>;

/** The criterion of this key, or a further one. Its key stays when its name changes. */
export function withCriterion(settings: EditionSettings, written: Written): EditionSettings {
  const { criteria } = settings;
  const key = written.key === NEW_ITEM ? newKey("criterion", criteria) : written.key;
  const { name, description, weight } = written;
  const criterion: Criterion = { key, name, description, weight, levels: levelsOf(written) };
  const isThere = criteria.some((one) => one.key === key);
  return {
    ...settings,
    criteria: isThere ? criteria.map((one) => (one.key === key ? criterion : one)) : [...criteria, criterion],
  };
}

/** It cannot decide between equals any more either. */
export function withoutCriterion(settings: EditionSettings, key: string): EditionSettings {
  return {
    ...settings,
    criteria: settings.criteria.filter((one) => one.key !== key),
    tieRule: settings.tieRule.filter((step) => step.by !== "criterion" || step.criterion !== key),
  };
}

function levelsOf(written: Levels): readonly Level[] {
  return LEVEL_ROWS.flatMap((row) => {
    const { value, label, anchor } = written[`level${row}`];
    if (value === undefined || label === undefined || anchor === undefined) return [];
    return [{ value: Number(value), label, anchor }];
  });
}
