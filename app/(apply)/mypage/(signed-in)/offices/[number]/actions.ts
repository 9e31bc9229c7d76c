"use server";

import type { FormState } from "@/lib/forms/form";
import { confirmOffice } from "@/lib/offices/commands/confirm";
import { workingCopy } from "@/lib/offices/commands/own-draft";
import { routes } from "@/lib/routes";
import { actOnOffice } from "./office-act";
import { confirmSchema, numberSchema } from "./schema";

/** Opens the working copy of a change, or goes on with the one that is open. */
export async function beginChangeAction(_previous: FormState, data: FormData): Promise<FormState> {
  return begin("change", data);
}

export async function beginCorrectionAction(_previous: FormState, data: FormData): Promise<FormState> {
  return begin("correction", data);
}

export async function confirmAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnOffice(
    {
      schema: confirmSchema,
      number: ({ number }) => number,
      trying: "office.confirm",
      work: async (uow, id, { version }) => {
        const { number } = await confirmOffice(uow, { id, version });
        return routes.mypageOffice(number, "confirmed");
      },
    },
    data,
  );
}

function begin(purpose: "change" | "correction", data: FormData): Promise<FormState> {
  return actOnOffice(
    {
      schema: numberSchema,
      number: ({ number }) => number,
      trying: purpose === "change" ? "office.requestChange" : "office.resubmit",
      work: async (uow, id) => routes.mypageOfficeDraft((await workingCopy(uow, { id, purpose })).id),
    },
    data,
  );
}
