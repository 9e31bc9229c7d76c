import { z } from "zod";

/** Building blocks of the settings. Every sentence uses the words of the label and says what to do. */

/** What other records point to: it stays when a name changes. */
export function keySchema(label: string) {
  return z
    .string({ error: `${label}の記号を入力してください。` })
    .regex(
      /^[a-z][a-z0-9-]{0,39}$/,
      `${label}の記号は、半角の英小文字で始め、英小文字・数字・ハイフンだけで40文字以内で入力してください。`,
    );
}

export function wholeSchema(label: string, min: number, max: number) {
  const error = `${label}は${min}から${max}までの整数で入力してください。`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

export function listSchema<Item extends z.ZodType>(label: string, item: Item, [min, max]: readonly [number, number]) {
  return z
    .array(item, { error: `${label}を入力してください。` })
    .min(min, `${label}を${min}つ以上入力してください。`)
    .max(max, `${label}は${max}個以内にしてください。`)
    .readonly();
}

/** Several of a fixed list, always in its order, so that the order of clicks never makes two settings differ. */
export function choicesSchema<const Value extends string>(label: string, values: readonly Value[], min: number) {
  return z
    .array(z.enum(values, { error: `${label}は、選択肢から選んでください。` }), {
      error: `${label}を選択してください。`,
    })
    .transform((chosen) => values.filter((value) => chosen.some((one) => one === value)))
    .refine((chosen) => chosen.length >= min, { error: `${label}を${min}つ以上選択してください。` })
    .readonly();
}
