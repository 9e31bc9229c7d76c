"use server";

import { workingCopy } from "@/lib/awards/entries/commands/own-draft";
import { resendToPartner } from "@/lib/awards/partners/commands/remind";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { actOnEntry } from "./entry-act";
import { numberSchema, resendSchema } from "./schema";

/** Opens the working copy of another send, or goes on with the one that is open. */
export async function beginAmendAction(_previous: FormState, data: FormData): Promise<FormState> {
  return begin("change", data);
}

export async function beginCorrectionAction(_previous: FormState, data: FormData): Promise<FormState> {
  return begin("correction", data);
}

/** 確認メールを送り直す: to a named municipality that has not answered, as often as is no nuisance. */
export async function resendAction(number: string, _previous: FormState, data: FormData): Promise<FormState> {
  return actOnEntry(
    {
      schema: resendSchema,
      number: () => number,
      trying: "awardPartner.remind",
      limit: "invite",
      work: async (uow, _id, { partner, email }) =>
        routes.mypageAward(await resendToPartner(uow, { id: partner, email }), "resent"),
    },
    data,
  );
}

function begin(purpose: "change" | "correction", data: FormData): Promise<FormState> {
  return actOnEntry(
    {
      schema: numberSchema,
      number: ({ number }) => number,
      trying: purpose === "change" ? "awardEntry.amend" : "awardEntry.resubmit",
      work: async (uow, id) => routes.mypageAwardDraft((await workingCopy(uow, { id, purpose })).id),
    },
    data,
  );
}
