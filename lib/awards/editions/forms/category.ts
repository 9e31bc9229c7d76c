import { z } from "zod";
import { ROLLS } from "@/lib/awards/deadlines/roll";
import { GRACE_MINUTES_MAX } from "@/lib/awards/deadlines/window";
import {
  APPLICANT_KINDS,
  type Category,
  DECLARATION_RULES,
  PARTNER_RULES,
  PRIZE_RECIPIENTS,
  type Prize,
} from "@/lib/awards/editions/rules/category-schema";
import { choicesSchema } from "@/lib/awards/editions/rules/fields";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { calendarDate } from "@/lib/forms/date-field";
import { choice, optionalText, requiredText, wholeNumber } from "@/lib/forms/fields";
import { clockTime } from "./clock-time";
import { newKey } from "./keys";
import { NEW_ITEM, seenItem } from "./seen-item";

export const PRIZE_ROWS = [1, 2, 3, 4] as const;

const prizeFields = z.object({
  key: optionalText("賞", 40),
  name: optionalText("賞の名称", 100),
  places: optionalText("賞の数", 3).pipe(z.string().regex(/^\d+$/, "賞の数は数字で入力してください。例：2").optional()),
  recipient: choice("賞を受ける人", PRIZE_RECIPIENTS),
});

export const categorySchema = seenItem.extend({
  name: requiredText("部門の名称", 100),
  description: requiredText("部門の説明", 1000),
  applicantKinds: choicesSchema("応募できる者", APPLICANT_KINDS, 1),
  partnerMunicipality: choice("連携自治体の記載", PARTNER_RULES),
  declaration: choice("Action宣言", DECLARATION_RULES),
  opensDay: calendarDate("受付を始める日"),
  opensTime: clockTime("受付を始める時刻"),
  closesDay: calendarDate("締切の日"),
  closesTime: clockTime("締切の時刻"),
  roll: choice("閉庁日に当たるときの扱い", ROLLS),
  graceMinutes: wholeNumber("猶予", 0, GRACE_MINUTES_MAX),
  prize1: prizeFields,
  prize2: prizeFields,
  prize3: prizeFields,
  prize4: prizeFields,
  jurySize: wholeNumber("審査委員の人数", 1, 100),
  coverage: wholeNumber("1件を採点する審査委員の人数", 1, 100),
});

type Written = z.output<typeof categorySchema>;

/** The category of this key, or a further one. Its key stays when its name changes. */
export function withCategory(settings: EditionSettings, written: Written): EditionSettings {
  const { categories } = settings;
  const key = written.key === NEW_ITEM ? newKey("category", categories) : written.key;
  const category = categoryOf(written, key);
  const isThere = categories.some((one) => one.key === key);
  return {
    ...settings,
    categories: isThere ? categories.map((one) => (one.key === key ? category : one)) : [...categories, category],
  };
}

export function withoutCategory(settings: EditionSettings, key: string): EditionSettings {
  return { ...settings, categories: settings.categories.filter((one) => one.key !== key) };
}

function categoryOf(written: Written, key: string): Category {
  const { name, description, applicantKinds, partnerMunicipality, declaration, jurySize, coverage } = written;
  const closes = { day: written.closesDay, time: written.closesTime };
  return {
    ...{ key, name, description, applicantKinds, partnerMunicipality, declaration, jurySize, coverage },
    prizes: prizesOf(written),
    window: {
      opens: { day: written.opensDay, time: written.opensTime },
      closes,
      // What is told is what holds; a tolerance is written down as such.
      enforced: closes,
      graceMinutes: written.graceMinutes,
      roll: written.roll,
    },
  };
}

function prizesOf(written: Written): readonly Prize[] {
  const prizes: Prize[] = [];
  for (const row of PRIZE_ROWS) {
    const { key, name, places, recipient } = written[`prize${row}`];
    if (name === undefined) continue;
    prizes.push({ key: key ?? newKey("prize", prizes), name, places: Number(places ?? 1), recipient });
  }
  return prizes;
}
