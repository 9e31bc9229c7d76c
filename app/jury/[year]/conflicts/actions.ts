"use server";

import { actAsJuror } from "@/app/jury/jury-act";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import { declareConflicts } from "@/lib/awards/conflicts/commands/declare";
import { declarationSchema, declaredIn } from "@/lib/awards/jury/forms/declaration";
import { seenSeat } from "@/lib/awards/jury/forms/steps";
import { listToDeclare } from "@/lib/awards/jury/queries/entries";
import { listOwnSeats } from "@/lib/awards/jury/queries/own";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";

export async function declareAction(_previous: FormState, data: FormData): Promise<FormState> {
  const about = readForm(seenSeat, data);
  if (!about.ok) return about.state;
  const juror = await currentJuror();
  if (juror === null) return about.rejected(signedOutMessage);
  const seat = (await listOwnSeats(juror)).find(({ id }) => id === about.value.id);
  const entries = seat === undefined || seat.step === "answer" ? [] : await listToDeclare(juror, seat);
  const schema = declarationSchema(entries.map(({ number }) => number));
  return actAsJuror(
    {
      schema,
      trying: "awardJuror.declare",
      work: (uow, { id, version, entries: answers }) =>
        declareConflicts(uow, { id, version, declared: declaredIn(answers, entries) }),
      done: "declared",
    },
    data,
  );
}
