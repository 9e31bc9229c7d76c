"use server";

import { actOnYear } from "@/app/admin/awards/year-act";
import { currentStaff, signedOutMessage } from "@/lib/auth/session";
import { decideAdvance, sendBackAdvance, takeBackAdvance } from "@/lib/awards/advances/commands/decide";
import { proposeAdvance } from "@/lib/awards/advances/commands/propose";
import {
  decideAdvanceForm,
  proposeAdvanceForm,
  proposedEdition,
  sendBackAdvanceForm,
} from "@/lib/awards/advances/forms/advance";
import { findSeenAdvance, getAdvanceDesk } from "@/lib/awards/advances/queries/desk";
import type { FormState } from "@/lib/forms/form";
import { readForm } from "@/lib/forms/read-form";
import { routes } from "@/lib/routes";
import { actOnAdvance } from "./advance-act";

export async function proposeAdvanceAction(_previous: FormState, data: FormData): Promise<FormState> {
  const about = readForm(proposedEdition, data);
  if (!about.ok) return about.state;
  const staff = await currentStaff();
  if (staff === null) return about.rejected(signedOutMessage);
  const desk = await getAdvanceDesk(staff, about.value.id);
  const shown =
    desk === null || desk === "conflict" ? [] : (desk.order?.categories.flatMap(({ lines }) => lines) ?? []);
  return actOnYear(
    {
      schema: proposeAdvanceForm(shown.map(({ number }) => number)),
      trying: "awardAdvance.propose",
      work: (uow, { id: editionId, adjustmentId, entries }) => {
        const chosen = shown.flatMap(({ id: entryId, number }) => {
          const answer = entries[number];
          return answer === undefined ? [] : [{ entryId, number, ...answer, reason: answer.reason }];
        });
        return proposeAdvance(uow, { editionId, adjustmentId, chosen });
      },
      next: async ({ id }, officer) => {
        const seen = await findSeenAdvance(officer, id);
        return seen === null ? null : routes.adminAdvances(seen.edition.fiscalYear, "proposed");
      },
    },
    data,
  );
}

export async function decideAdvanceAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: decideAdvanceForm, trying: "awardAdvance.decide", done: "decided" } as const;
  return actOnAdvance({ ...act, work: decideAdvance }, data);
}

/** 承認しない, or 取り下げ by whoever proposed it: either way nothing holds by it. */
export async function endAdvanceAction(_previous: FormState, data: FormData): Promise<FormState> {
  if (data.get("step") === "takeBack") {
    const act = { schema: decideAdvanceForm, trying: "awardAdvance.takeBack", done: "takenBack" } as const;
    return actOnAdvance({ ...act, work: takeBackAdvance }, data);
  }
  const act = { schema: sendBackAdvanceForm, trying: "awardAdvance.sendBack", done: "sentBack" } as const;
  return actOnAdvance({ ...act, work: sendBackAdvance }, data);
}
