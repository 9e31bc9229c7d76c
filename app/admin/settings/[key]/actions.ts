"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { clock } from "@/lib/clock";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused, StaleRecord } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { unknownForm } from "@/lib/forms/unknown-form";
import { toJapanDay } from "@/lib/japan/dates";
import { routes } from "@/lib/routes";
import { afterPublication } from "@/lib/server/documents/after-publication";
import { changeSetting, SETTINGS_TAG } from "@/lib/settings/commands";
import { latestEntry } from "@/lib/settings/queries";
import { SETTING_KEYS } from "@/lib/settings/registry";
import { settingSchema } from "@/lib/settings/schema";

const keySchema = z.enum(SETTING_KEYS);

export async function changeSettingAction(_previous: FormState, data: FormData): Promise<FormState> {
  const asked = keySchema.safeParse(data.get("key"));
  if (!asked.success) return unknownForm(data, "設定の一覧から、もう一度開いてください。");
  const key = asked.data;
  const form = readForm(settingSchema(key, toJapanDay(clock.now())), data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);

  const options = { trying: "setting.change", subjectId: key };
  const outcome = await attempt(staff, (uow) => changeSetting(uow, form.value), options);
  if (outcome.ok) {
    afterPublication([SETTINGS_TAG]);
    redirect(routes.adminSettings(key));
  }
  const { error } = outcome;
  if (error instanceof FieldsRefused) return answer({ values: form.state.values, errors: error.fields });
  const state = form.rejected(error.message);
  // What was typed stays; sending it once more is then a decision taken with the other entry in sight.
  if (!(error instanceof StaleRecord)) return state;
  return { ...state, values: { ...state.values, seen: await latestEntry(key) } };
}
