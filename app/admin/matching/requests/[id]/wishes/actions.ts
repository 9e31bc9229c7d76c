"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { attempt } from "@/lib/db/unit-of-work";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { weighRequest } from "@/lib/matching/commands/requests";
import { getWishesAtDesk } from "@/lib/matching/queries/desk-cases";
import { weighSchemas } from "@/lib/matching/schema";
import { wishesIn } from "@/lib/matching/wish-form";
import { routes } from "@/lib/routes";

const UNKNOWN = "この希望は見つかりませんでした。サインインを確かめ、マッチングの希望の一覧から開き直してください。";

/** Which wishes were asked is known from the request; its id comes back with the form. */
export async function weighAction(id: string, _previous: FormState, data: FormData): Promise<FormState> {
  const staff = await currentStaff();
  if (staff === null) return answer({ message: signedOutMessage });
  const found = await getWishesAtDesk(staff, id);
  if (found === null) return answer({ message: UNKNOWN });
  const { direction } = found.request;
  const form = readForm(weighSchemas[direction], data);
  if (!form.ok) return form.state;
  const { version, note = "" } = form.value;
  const weighed = { id, version, note, wishes: wishesIn(direction, form.value) };
  const outcome = await attempt(staff, (uow) => weighRequest(uow, weighed), { trying: "match.weigh", subjectId: id });
  if (!outcome.ok) return form.rejected(outcome.error.message);
  redirect(routes.adminMatchingRequest(id, "weighed"));
}
