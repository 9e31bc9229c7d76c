"use server";

import { actOnLetter } from "@/app/admin/bulk-mail/letter-act";
import { discardLetter, recallLetter, reviseLetter } from "@/lib/bulk-mail/commands/schedule";
import { letterStepSchema } from "@/lib/bulk-mail/schema";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

const COMMANDS = { recall: recallLetter, revise: reviseLetter, discard: discardLetter } as const;
const DONE = { recall: "recalled", revise: "revised", discard: "discarded" } as const;

export async function letterStepAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnLetter(
    {
      schema: letterStepSchema,
      trying: ({ step }) => `bulkMail.${step}` as const,
      work: (uow, input) => COMMANDS[input.step](uow, input),
      next: ({ id, step }) => routes.adminLetter(id, DONE[step]),
    },
    data,
  );
}
