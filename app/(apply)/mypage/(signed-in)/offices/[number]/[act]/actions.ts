"use server";

import { actOnOffice } from "@/app/(apply)/mypage/(signed-in)/offices/[number]/office-act";
import { actSchemaOf } from "@/app/(apply)/mypage/(signed-in)/offices/[number]/schema";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { answer, type FormState } from "@/lib/forms/form";
import { dropChange } from "@/lib/offices/commands/changes";
import type { Office } from "@/lib/offices/commands/record";
import { askForRemoval } from "@/lib/offices/commands/removal";
import type { Reasoned } from "@/lib/offices/commands/review";
import { closeOffice, reopenOffice, withdrawOffice } from "@/lib/offices/commands/upkeep";
import { findAct, MEMBER_ACTS, type MemberAct } from "@/lib/offices/member-acts";
import { routes } from "@/lib/routes";

const COMMANDS: Readonly<Record<MemberAct, (uow: UnitOfWork, input: Reasoned) => Promise<Office>>> = {
  "drop-change": dropChange,
  close: closeOffice,
  remove: askForRemoval,
  reopen: reopenOffice,
  withdraw: withdrawOffice,
};

export async function takeActAction(number: string, asked: string, _previous: FormState, data: FormData) {
  const act = findAct(asked);
  if (act === undefined)
    return answer({ message: "この操作は見つかりませんでした。施設の画面から開き直してください。" });
  return actOnOffice(
    {
      schema: actSchemaOf(act),
      number: () => number,
      trying: `office.${MEMBER_ACTS[act].step}`,
      work: async (uow, id, { version, reason = "" }) => {
        const office = await COMMANDS[act](uow, { id, version, reason });
        return routes.mypageOffice(office.number, act);
      },
    },
    data,
  );
}
