import { foldWidth } from "@/lib/japan/width";
import { type SettingKey, settingDefinitions } from "./registry";

type SettingKind = "text" | "number" | "list";

/** What a person is asked for, and what stands for a value that is not set. */
const KINDS = {
  "office.name": { kind: "text" },
  "office.phone": { kind: "text" },
  "office.hours": { kind: "text" },
  "movement.name": { kind: "text" },
  "declaration.targetDays": { kind: "number", unit: "営業日", help: "1から60までの数字を入力します。例：5" },
  "declaration.validityMonths": {
    kind: "number",
    unit: "か月",
    none: "期限なし",
    help: "1から120までの数字を入力します。期限を設けないときは空欄にします。例：24",
  },
  "declaration.reminderDays": {
    kind: "list",
    unit: "日前",
    none: "送らない",
    help: "日数を「、」で区切って10個まで入力します。送らないときは空欄にします。例：60、30、7",
  },
  "satellite.targetDays": { kind: "number", unit: "営業日", help: "1から60までの数字を入力します。例：5" },
  "consultation.targetDays": { kind: "number", unit: "営業日", help: "1から60までの数字を入力します。例：3" },
  "award.targetDays": { kind: "number", unit: "営業日", help: "1から60までの数字を入力します。例：10" },
} as const satisfies Record<SettingKey, SettingWording>;

type SettingWording = {
  readonly kind: SettingKind;
  readonly unit?: string;
  readonly none?: string;
  readonly help?: string;
};

export function settingWording(key: SettingKey): SettingWording {
  return KINDS[key];
}

/** A value as the office reads it. */
export function settingInWords(key: SettingKey, value: unknown): string {
  const { unit = "", none = "未設定" }: SettingWording = KINDS[key];
  const words = [value].flat().filter((part) => part !== null && part !== undefined && part !== "");
  return words.length === 0 ? none : words.map((part) => `${part}${unit}`).join("、");
}

/** A value as it stands in the field of the form. */
export function settingAsTyped(value: unknown): string {
  return [value]
    .flat()
    .filter((part) => part !== null && part !== undefined)
    .join("、");
}

export type TypedSetting =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string };

/** What was typed becomes a value of the registry's kind, or a sentence that says how to type it. */
export function readTyped(key: SettingKey, typed: string): TypedSetting {
  const { kind, none }: SettingWording = KINDS[key];
  const { label } = settingDefinitions[key];
  if (kind === "text") return { ok: true, value: typed };
  const parts = foldWidth(typed)
    .split(/[、，,;・\s]+/u)
    .map((part) => part.replace(/(日前|日|か月|ヶ月|カ月|月|営業日)$/u, ""))
    .filter((part) => part !== "");
  if (parts.some((part) => !/^\d{1,6}$/.test(part)))
    return { ok: false, message: `「${label}」は数字で入力してください。${example(key)}` };
  const numbers = parts.map(Number);
  if (kind === "list") return { ok: true, value: [...new Set(numbers)].sort((a, b) => b - a) };
  if (numbers.length > 1) return { ok: false, message: `「${label}」は数字を1つだけ入力してください。${example(key)}` };
  if (numbers.length === 0 && none === undefined)
    return { ok: false, message: `「${label}」を入力してください。${example(key)}` };
  return { ok: true, value: numbers[0] ?? null };
}

function example(key: SettingKey): string {
  const { help = "" }: SettingWording = KINDS[key];
  return /例：.*$/.exec(help)?.[0] ?? "";
}
