"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { requestAtDesk } from "@/lib/matching/commands/requests";
import { findConsultation } from "@/lib/matching/queries/consultation";
import { deskRequestSchemas, directionSchema } from "@/lib/matching/schema";
import { wishesIn } from "@/lib/matching/wish-form";
import { routes } from "@/lib/routes";

const UNKNOWN = "希望の種類が分かりません。マッチングの希望の一覧から、もう一度開いてください。";

/** The direction comes back with the form: it decides what was asked. */
export async function requestAtDeskAction(asked: string, _previous: FormState, data: FormData): Promise<FormState> {
  const parsed = directionSchema.safeParse(asked);
  if (!parsed.success) return answer({ message: UNKNOWN });
  const direction = parsed.data;
  const form = readForm(deskRequestSchemas[direction], data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { organizationName, nameOpen, note = "", consultation: number } = form.value;
  const consultation = number === undefined ? null : await findConsultation(staff, number);
  const outcome = await attempt(
    staff,
    (uow) =>
      requestAtDesk(uow, {
        ...{ direction, organizationName, nameOpen, note, wishes: wishesIn(direction, form.value) },
        contact: form.value,
        consultationId: consultation?.id ?? null,
        organizationId: consultation?.organizationId ?? null,
      }),
    { trying: "match.request" },
  );
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminMatchingRequest(outcome.value, "requested"));
}
