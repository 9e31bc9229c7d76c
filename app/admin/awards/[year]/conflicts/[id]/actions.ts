"use server";

import { actOnConflict } from "@/app/admin/awards/conflict-act";
import {
  clearConflict,
  confirmConflict,
  keepConflict,
  proposeClearing,
  reinstateConflict,
} from "@/lib/awards/conflicts/commands/desk";
import { reasonedConflict, seenConflict } from "@/lib/awards/conflicts/forms/desk";
import type { FormState } from "@/lib/forms/form";

/** 利益相反あり: of a suspicion, or of one that was cleared. */
export async function confirmAction(_previous: FormState, data: FormData): Promise<FormState> {
  const isCleared = data.get("step") === "reinstate";
  const step = isCleared
    ? ({ trying: "awardConflict.reinstate", work: reinstateConflict } as const)
    : ({ trying: "awardConflict.confirm", work: confirmConflict } as const);
  return actOnConflict({ schema: seenConflict, ...step, done: "confirmed" }, data);
}

export async function proposeClearingAction(_previous: FormState, data: FormData): Promise<FormState> {
  return actOnConflict(
    { schema: reasonedConflict, trying: "awardConflict.proposeClearing", work: proposeClearing, done: "proposed" },
    data,
  );
}

const DECISIONS = {
  clear: { trying: "awardConflict.clear", work: clearConflict, done: "cleared" },
  keep: { trying: "awardConflict.keep", work: keepConflict, done: "kept" },
} as const;

/** By the second person; keeping it also by whoever asked. */
export async function decideAction(_previous: FormState, data: FormData): Promise<FormState> {
  const step = DECISIONS[data.get("step") === "clear" ? "clear" : "keep"];
  return actOnConflict({ schema: seenConflict, ...step }, data);
}
