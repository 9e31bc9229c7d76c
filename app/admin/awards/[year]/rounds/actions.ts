"use server";

import { actOnYear } from "@/app/admin/awards/year-act";
import { seenSettings } from "@/lib/awards/editions/forms/seen";
import { changeDeadline, closeRound, openRound } from "@/lib/awards/rounds/commands/open-close";
import { changeReferences, prepareRound } from "@/lib/awards/rounds/commands/prepare";
import { remindJurors } from "@/lib/awards/rounds/commands/remind";
import { askReopening, keepClosed, reopenRound, takeBackReopening } from "@/lib/awards/rounds/commands/reopen";
import {
  closesAtOf,
  deadlineForm,
  openForm,
  prepareForm,
  reasonedForm,
  referencesForm,
} from "@/lib/awards/rounds/forms/round";
import { findSeenRound } from "@/lib/awards/rounds/queries/desk";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";
import { actOnRound } from "./round-act";

export async function prepareRoundAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnYear(
    {
      schema: prepareForm,
      trying: "awardRound.prepare",
      work: (uow, { id: editionId, references }) => prepareRound(uow, { editionId, references }),
      next: async ({ id }, staff) => {
        const seen = await findSeenRound(staff, id);
        return seen === null
          ? null
          : routes.adminRounds(seen.edition.fiscalYear, { stage: seen.stage, done: "prepared" });
      },
    },
    data,
  );
}

export async function changeReferencesAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: referencesForm, trying: "awardRound.setReferences", done: "references" } as const;
  return actOnRound({ ...act, work: changeReferences }, data);
}

export async function openRoundAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnRound(
    {
      ...({ schema: openForm, trying: "awardRound.open", done: "opened" } as const),
      work: (uow, { id, version, waiver, ...closing }) =>
        openRound(uow, { id, version, waiver, closesAt: closesAtOf(closing) }),
    },
    data,
  );
}

export async function changeDeadlineAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnRound(
    {
      ...({ schema: deadlineForm, trying: "awardRound.extend", done: "extended" } as const),
      work: (uow, { id, version, reason, ...closing }) =>
        changeDeadline(uow, { id, version, reason, closesAt: closesAtOf(closing) }),
    },
    data,
  );
}

export async function remindAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardRound.remind", done: "reminded" } as const;
  return actOnRound({ ...act, work: remindJurors }, data);
}

export async function closeRoundAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardRound.close", done: "closed" } as const;
  return actOnRound({ ...act, work: closeRound }, data);
}

export async function askReopeningAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnRound(
    {
      ...({ schema: deadlineForm, trying: "awardRound.askReopening", done: "asked" } as const),
      work: (uow, { id, version, reason, ...closing }) =>
        askReopening(uow, { id, version, reason, closesAt: closesAtOf(closing) }),
    },
    data,
  );
}

export async function reopenRoundAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = { schema: seenSettings, trying: "awardRound.reopen", done: "reopened" } as const;
  return actOnRound({ ...act, work: reopenRound }, data);
}

/** 承認しない, or 取り下げ by whoever asked: either way it stays closed. */
export async function stayClosedAction(_previous: FormState, data: FormData): Promise<FormState> {
  if (data.get("step") === "takeBack") {
    const act = { schema: seenSettings, trying: "awardRound.takeBack", done: "takenBack" } as const;
    return actOnRound({ ...act, work: takeBackReopening }, data);
  }
  const act = { schema: reasonedForm, trying: "awardRound.keepClosed", done: "kept" } as const;
  return actOnRound({ ...act, work: keepClosed }, data);
}
