"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { actOnSettings } from "@/app/admin/awards/settings-act";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { beginRevision } from "@/lib/awards/editions/commands/begin";
import { discardRevision, proposeRevision, takeBackRevision } from "@/lib/awards/editions/commands/decide";
import { reasonedSchema, stepSchema } from "@/lib/awards/editions/forms/decide";
import { findSeen } from "@/lib/awards/editions/queries/desk";
import { attempt } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

const beginSchema = z.object({ id: z.uuid() });

export async function beginRevisionAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(beginSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id } = form.value;
  const options = { trying: "awardRevision.begin", subjectId: id };
  const outcome = await attempt(staff, (uow) => beginRevision(uow, id), options);
  if (!outcome.ok) return form.rejected(outcome.error.message);
  const begun = await findSeen(staff, outcome.value.id);
  if (begun === null) return form.rejected(signedOutMessage);
  redirect(routes.adminAward(begun.fiscalYear, "begun"));
}

export async function proposeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnSettings(
    {
      schema: reasonedSchema,
      trying: "awardRevision.propose",
      work: proposeRevision,
      done: "proposed",
    },
    data,
  );
}

const STEPS = {
  takeBack: { work: takeBackRevision, done: "takenBack" },
  discard: { work: discardRevision, done: "discarded" },
} as const;

/** 取り下げ, 破棄. */
export async function stepAction(_previous: FormState, data: FormData): Promise<FormState> {
  const step = data.get("step") === "takeBack" ? "takeBack" : "discard";
  const { work, done } = STEPS[step];
  return actOnSettings(
    {
      schema: stepSchema,
      trying: `awardRevision.${step}`,
      work,
      done,
    },
    data,
  );
}
