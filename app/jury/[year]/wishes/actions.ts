"use server";

import { actAsJuror } from "@/app/jury/jury-act";
import { currentJuror } from "@/lib/auth/juror";
import { signedOutMessage } from "@/lib/auth/session";
import { numbersIn } from "@/lib/awards/jury/forms/numbers-in";
import { seenSeat } from "@/lib/awards/jury/forms/steps";
import { listOwnSeats } from "@/lib/awards/jury/queries/own";
import { stateWishes } from "@/lib/awards/wishes/commands";
import { wishesSchema } from "@/lib/awards/wishes/form";
import { listOwnWishes } from "@/lib/awards/wishes/queries";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";

export async function stateWishesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const numbers = numbersIn(data, "wishes");
  const written = readForm(wishesSchema(numbers), data);
  const juror = await currentJuror();
  if (juror === null) return written.rejected(signedOutMessage);
  const about = readForm(seenSeat, data);
  if (!about.ok) return written.state;
  const seat = (await listOwnSeats(juror)).find(({ id }) => id === about.value.id);
  const entries = seat?.step === "judge" ? await listOwnWishes(juror, seat) : [];
  return actAsJuror(
    {
      schema: wishesSchema([...new Set([...entries.map(({ number }) => number), ...numbers])]),
      trying: "awardJuror.stateWishes",
      work: (uow, { id, version, wishes }) =>
        stateWishes(uow, { id, version, wishes: new Map(Object.entries(wishes)) }),
      done: "wishes",
    },
    data,
  );
}
