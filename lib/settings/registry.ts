import { z } from "zod";
import { OFFICE_NAME } from "@/lib/office-name";

const text = (max: number) =>
  z.string().trim().min(1, "入力してください。").max(max, `${max}文字以内で入力してください。`);

const whole = (min: number, max: number) => {
  const error = `${min}から${max}までの数字で入力してください。`;
  return z.number({ error }).int({ error }).min(min, { error }).max(max, { error });
};

/** Settings of the secretariat. Names and rules change over the years, so each value has the day from which it holds. */
export const settingDefinitions = {
  "office.name": { label: "事務局の名称", schema: text(100), initial: `${OFFICE_NAME}（デモ）` },
  "office.phone": { label: "事務局の電話番号", schema: text(30), initial: "03-0000-0000" },
  "office.hours": {
    label: "事務局の受付時間",
    schema: text(100),
    initial: "平日9時30分から18時15分まで（祝日・年末年始を除く）",
  },
  "movement.name": { label: "運動の名称", schema: text(100), initial: "地方創生テレワーク推進運動" },
  "declaration.targetDays": {
    label: "宣言の確認の目標日数",
    schema: whole(1, 60),
    initial: 5,
  },
  "declaration.validityMonths": {
    label: "宣言の有効期間",
    schema: whole(1, 120).nullable(),
    initial: null,
  },
  "declaration.reminderDays": {
    label: "有効期限の案内を送る日",
    schema: z.array(whole(1, 365)).max(10, "10個まで入力できます。"),
    initial: [],
  },
  "satellite.targetDays": {
    label: "施設の確認の目標日数",
    schema: whole(1, 60),
    initial: 5,
  },
  "consultation.targetDays": {
    label: "相談への最初の回答の目標日数",
    schema: whole(1, 60),
    initial: 3,
  },
  "award.targetDays": {
    label: "応募の確認の目標日数",
    schema: whole(1, 60),
    initial: 10,
  },
} as const satisfies Record<string, { label: string; schema: z.ZodType; initial: unknown }>;

export type SettingKey = keyof typeof settingDefinitions;
export type SettingValue<Key extends SettingKey> = z.output<(typeof settingDefinitions)[Key]["schema"]>;

export const SETTING_KEYS = [
  "office.name",
  "office.phone",
  "office.hours",
  "movement.name",
  "declaration.targetDays",
  "declaration.validityMonths",
  "declaration.reminderDays",
  "satellite.targetDays",
  "consultation.targetDays",
  "award.targetDays",
] as const satisfies readonly SettingKey[];
