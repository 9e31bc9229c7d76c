"use server";

import { actOnEntry } from "@/app/(apply)/mypage/(signed-in)/awards/[number]/entry-act";
import { actSchemaOf } from "@/app/(apply)/mypage/(signed-in)/awards/[number]/schema";
import { requestArrival } from "@/lib/auth/browser";
import { reviveEntry } from "@/lib/awards/entries/commands/revive";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { ENTRY_ACTS, findAct } from "@/lib/awards/entries/member-acts";
import { answer, type FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

/** A revival counts by when it arrived. */
export async function takeEntryActAction(number: string, asked: string, _previous: FormState, data: FormData) {
  const arrivedAt = await requestArrival();
  const act = findAct(asked);
  if (act === undefined)
    return answer({ message: "この操作は見つかりませんでした。応募の画面から開き直してください。" });
  return actOnEntry(
    {
      schema: actSchemaOf(act),
      number: () => number,
      trying: `awardEntry.${ENTRY_ACTS[act].step}`,
      work: async (uow, id, { version, reason = "" }) => {
        const seen = { id, version };
        if (act === "withdraw") await withdrawEntry(uow, { ...seen, reason });
        else await reviveEntry(uow, { ...seen, arrivedAt });
        return routes.mypageAward(number, act);
      },
    },
    data,
  );
}
