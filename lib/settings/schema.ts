import { z } from "zod";
import { calendarDate } from "@/lib/forms/date-field";
import { requiredText } from "@/lib/forms/fields";
import { SETTING_KEYS, type SettingKey, settingDefinitions } from "./registry";
import { readTyped, settingWording } from "./words";

const TYPED_MAX = 200;
export const VALID_FROM = "適用を始める日";

/** The form of one setting. What is past is on record and stays as it was, so a value begins today at the earliest. */
export function settingSchema(key: SettingKey, today: string) {
  return z.object({
    key: z.enum(SETTING_KEYS),
    seen: z.string().max(40).default(""),
    value: typedValue(key),
    validFrom: calendarDate(VALID_FROM, { min: today, max: `${Number(today.slice(0, 4)) + 10}-12-31` }),
  });
}

/** Parsed for its kind, and held against the registry, so that every fault stands at its field. */
function typedValue(key: SettingKey) {
  const { label, schema } = settingDefinitions[key];
  return textFor(key).transform((typed, context): unknown => {
    const read = readTyped(key, typed);
    const checked = read.ok ? schema.safeParse(read.value) : null;
    if (checked?.success) return checked.data;
    const reason = `「${label}」は、${checked?.error.issues[0]?.message ?? "入力し直してください。"}`;
    context.issues.push({ code: "custom", input: typed, message: read.ok ? reason : read.message });
    return z.NEVER;
  });
}

function textFor(key: SettingKey) {
  const { label } = settingDefinitions[key];
  if (settingWording(key).kind === "text") return requiredText(label, TYPED_MAX);
  return z.string().trim().max(TYPED_MAX, `「${label}」は${TYPED_MAX}文字以内で入力してください。`).default("");
}
