"use server";

import { carryOut } from "@/app/admin/offices/[number]/carry-out";
import type { AuditAction } from "@/lib/audit/actions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { unknownForm } from "@/lib/forms/unknown-form";
import { declineChange } from "@/lib/offices/commands/changes";
import { returnOffice } from "@/lib/offices/commands/corrections";
import type { Office } from "@/lib/offices/commands/record";
import { approveChange, publishOffice, type Reasoned, refuseOffice } from "@/lib/offices/commands/review";
import { closeOffice, reopenOffice, resumeOffice, suspendOffice, withdrawOffice } from "@/lib/offices/commands/upkeep";
import { type Act, isAct } from "@/lib/offices/desk-acts";
import { actSchemaOf, returnSchema } from "@/lib/offices/desk-schema";

type Decided = Exclude<Act, "return">;

const DECISIONS: Readonly<
  Record<Decided, readonly [AuditAction, (uow: UnitOfWork, input: Reasoned) => Promise<Office>]>
> = {
  publish: ["office.publish", publishOffice],
  "approve-change": ["office.approveChange", approveChange],
  refuse: ["office.refuse", refuseOffice],
  "decline-change": ["office.declineChange", declineChange],
  close: ["office.close", closeOffice],
  reopen: ["office.reopen", reopenOffice],
  suspend: ["office.suspend", suspendOffice],
  resume: ["office.resume", resumeOffice],
  withdraw: ["office.withdraw", withdrawOffice],
};

/** The form names its act; whether this person may do it now is for the command to say. */
export async function decideOfficeAction(_previous: FormState, data: FormData): Promise<FormState> {
  const act = data.get("act");
  if (typeof act !== "string" || !isAct(act))
    return unknownForm(data, "画面の情報が古くなっています。施設の画面から、もう一度開いてください。");
  if (act === "return")
    return carryOut({ schema: returnSchema, trying: "office.return", done: act, work: returnOffice }, data);
  const [trying, command] = DECISIONS[act];
  return carryOut(
    {
      schema: actSchemaOf(act),
      trying,
      done: act,
      work: (uow, { id, version, reason = "" }) => command(uow, { id, version, reason }),
    },
    data,
  );
}
