"use server";

import { redirect } from "next/navigation";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { previewConflicts, previewInWords } from "@/lib/awards/conflicts/queries/preview";
import { inviteJuror } from "@/lib/awards/jury/commands/invite";
import { CHECK_INTENT } from "@/lib/awards/jury/forms/check-intent";
import { inviteSchema, seatInput } from "@/lib/awards/jury/forms/seat";
import { findEditionYear, listCategories } from "@/lib/awards/jury/queries/desk";
import { attempt } from "@/lib/db/unit-of-work";
import { FieldsRefused } from "@/lib/errors";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm, readIntent } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";

/** Invites, or only looks what would speak against it. */
export async function inviteAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(inviteSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const { id: editionId, email, ...written } = form.value;
  const { values } = form.state;
  const fiscalYear = await findEditionYear(staff, editionId);
  const known = fiscalYear === null ? [] : await listCategories(staff, editionId);
  const input = seatInput(
    written,
    known.map(({ key }) => key),
  );
  if (readIntent(data, [CHECK_INTENT])) {
    const found = fiscalYear === null ? null : await previewConflicts(staff, editionId, { ...input, email });
    return answer({ values, notices: found === null ? {} : { check: previewInWords(found) } });
  }
  const options = { trying: "awardJuror.invite", subjectId: editionId };
  const outcome = await attempt(staff, (uow) => inviteJuror(uow, { editionId, email, ...input }), options);
  if (outcome.ok) redirect(fiscalYear === null ? routes.adminAwards() : routes.adminJury(fiscalYear, "invited"));
  const { error } = outcome;
  return error instanceof FieldsRefused ? answer({ values, errors: error.fields }) : form.rejected(error.message);
}
