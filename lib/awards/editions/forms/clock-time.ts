import { requiredText } from "@/lib/forms/fields";
import { foldWidth } from "@/lib/japan/width";

/** 17:00, also as １７：００ or 9:30; 24:00 is the end of the day. */
export function clockTime(label: string) {
  return requiredText(label, 10)
    .transform((value) => foldWidth(value).replace(/^(\d):/, "0$1:"))
    .refine((value) => /^(?:([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value), {
      error: `${label}は「17:00」のように、00:00から24:00までで入力してください。`,
    });
}
