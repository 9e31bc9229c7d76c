"use server";

import { actOnSeat } from "@/app/admin/awards/jury-act";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { previewConflicts, previewInWords } from "@/lib/awards/conflicts/queries/preview";
import { editSeat } from "@/lib/awards/jury/commands/keep";
import { CHECK_INTENT } from "@/lib/awards/jury/forms/check-intent";
import { editSeatSchema, seatInput } from "@/lib/awards/jury/forms/seat";
import { listCategoriesOfSeat } from "@/lib/awards/jury/queries/desk";
import { answer, type FormState } from "@/lib/forms/form";
import { readForm, readIntent } from "@/lib/forms/read-form";

/** Saves, or only looks what would speak against what was entered. */
export async function editSeatAction(_previous: FormState, data: FormData): Promise<FormState> {
  const form = readForm(editSeatSchema, data);
  if (!form.ok) return form.state;
  const staff = await currentStaff();
  if (staff === null) return form.rejected(signedOutMessage);
  const found = await listCategoriesOfSeat(staff, form.value.id);
  const keys = (found?.categories ?? []).map(({ key }) => key);
  if (found !== null && readIntent(data, [CHECK_INTENT])) {
    const candidate = { ...seatInput(form.value, keys), email: found.email };
    const preview = await previewConflicts(staff, found.editionId, candidate);
    return answer({ values: form.state.values, notices: { check: previewInWords(preview) } });
  }
  return actOnSeat(
    {
      schema: editSeatSchema,
      trying: "awardJuror.edit",
      work: (uow, { id, version, ...written }) => editSeat(uow, { id, version, ...seatInput(written, keys) }),
      done: "saved",
    },
    data,
  );
}
