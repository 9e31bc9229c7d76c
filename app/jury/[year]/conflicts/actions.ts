"use server";

import { actAsJuror } from "@/app/jury/jury-act";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import { declareConflicts } from "@/lib/awards/conflicts/commands/declare";
import { declarationSchema, declaredIn } from "@/lib/awards/jury/forms/declaration";
import { numbersIn } from "@/lib/awards/jury/forms/numbers-in";
import { seenSeat } from "@/lib/awards/jury/forms/steps";
import { listToDeclare } from "@/lib/awards/jury/queries/entries";
import { listOwnSeats } from "@/lib/awards/jury/queries/own";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";

export async function declareAction(_previous: FormState, data: FormData): Promise<FormState> {
  const numbers = numbersIn(data, "entries");
  const written = readForm(declarationSchema(numbers), data);
  const juror = await currentJuror();
  if (juror === null) return written.rejected(signedOutMessage);
  const about = readForm(seenSeat, data);
  if (!about.ok) return written.state;
  const seat = (await listOwnSeats(juror)).find(({ id }) => id === about.value.id);
  const entries = seat === undefined || seat.step === "answer" ? [] : await listToDeclare(juror, seat);
  const schema = declarationSchema([...new Set([...entries.map(({ number }) => number), ...numbers])]);
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
