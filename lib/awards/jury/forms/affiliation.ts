import { z } from "zod";
import { ROLES, type Role } from "@/lib/awards/conflicts/detection/parties";
import type { JurorProfile } from "@/lib/awards/jury/profile";
import { optionalCalendarDate } from "@/lib/forms/date-field";
import { optionalText } from "@/lib/forms/fields";
import { corporateNumberMessage, parseCorporateNumber } from "@/lib/japan/corporate-number";
import type { JapanDay } from "@/lib/japan/dates";

export const AFFILIATION_ROWS = [1, 2, 3, 4, 5, 6] as const;

export const roleLabels = {
  employee: "職員・社員",
  director: "役員",
  adviser: "顧問・助言",
  supplier: "取引先",
  family: "家族の勤務先",
  former: "以前の勤務先",
} as const satisfies Record<Role, string>;

const role = z.enum(ROLES, { error: "関係は、表示されている選択肢から選んでください。" });

/** One row; a row without a name of an organisation is no row. */
export const affiliationFields = z
  .object({
    organizationName: optionalText("団体の名称", 200),
    corporateNumber: optionalText("法人番号", 40).transform(readNumber),
    role: z.union([z.literal(""), role]).default(""),
    from: optionalCalendarDate("始まった日"),
    to: optionalCalendarDate("終わった日"),
  })
  .superRefine(({ organizationName, role: chosen, from, to }, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (organizationName !== undefined && chosen === "") refuse("role", "関係を選択してください。");
    if (organizationName === undefined && chosen !== "") refuse("organizationName", "団体の名称を入力してください。");
    if (from !== undefined && to !== undefined && to < from) {
      refuse("to", "終わった日は、始まった日より後の日付を入力してください。");
    }
  });

type Row = z.output<typeof affiliationFields>;

function readNumber(text: string | undefined, context: z.core.$RefinementCtx): string | null {
  if (text === undefined) return null;
  const parsed = parseCorporateNumber(text);
  if (parsed.ok) return parsed.value;
  context.issues.push({ code: "custom", input: text, message: corporateNumberMessage(parsed.cause) });
  return z.NEVER;
}

export function affiliationsOf(rows: readonly Row[]): JurorProfile["affiliations"] {
  return rows.flatMap(({ organizationName, corporateNumber, role: chosen, from, to }) => {
    if (organizationName === undefined || chosen === "") return [];
    return [{ organizationName, corporateNumber, role: chosen, from: dayOf(from), to: dayOf(to) }];
  });
}

function dayOf(day: string | undefined): JapanDay | null {
  return day ?? null;
}
