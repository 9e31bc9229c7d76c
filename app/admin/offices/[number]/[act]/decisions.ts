import "server-only";
import type { z } from "zod";
import { carryOut, type Seen, type Subject } from "@/app/admin/declarations/[number]/carry-out";
import type { AuditAction } from "@/lib/audit/actions";
import { reasonSchema, seenSchema } from "@/lib/cases/desk-schema";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { declineChange } from "@/lib/offices/commands/changes";
import { returnOffice } from "@/lib/offices/commands/corrections";
import type { Office } from "@/lib/offices/commands/record";
import { approveChange, publishOffice, type Reasoned, refuseOffice } from "@/lib/offices/commands/review";
import { closeOffice, reopenOffice, resumeOffice, suspendOffice, withdrawOffice } from "@/lib/offices/commands/upkeep";
import { type Act, acts, type EntryAct } from "@/lib/offices/desk-acts";
import { returnSchema } from "@/lib/offices/desk-schema";
import { getNewsSince } from "@/lib/offices/queries/news";
import { officeTags } from "@/lib/offices/tags";
import { routes } from "@/lib/routes";

type Send = (data: FormData) => Promise<FormState>;

const offices: Subject = {
  newsSince: getNewsSince,
  tags: (number) => [officeTags.all, officeTags.one(number)],
  address: routes.adminOffice,
};

/** What an act reads, the command it is, and the name under which a refusal is recorded. */
function send<Value extends Seen>(
  done: Act,
  schema: z.ZodType<Value>,
  trying: AuditAction,
  work: (uow: UnitOfWork, value: Value) => Promise<Office>,
): Send {
  return (data) => carryOut({ schema, work, trying, done }, data, offices);
}

/** The same for an act that wants its reason. */
function withReason(act: Act, trying: AuditAction, work: (uow: UnitOfWork, input: Reasoned) => Promise<Office>): Send {
  return send(act, reasonSchema(acts[act].reason ?? "理由"), trying, work);
}

/** Every act but those that have a form of their own. */
export const decisions: Readonly<Record<Exclude<Act, EntryAct>, Send>> = {
  publish: send("publish", seenSchema, "office.publish", publishOffice),
  "approve-change": send("approve-change", seenSchema, "office.approveChange", approveChange),
  return: send("return", returnSchema, "office.return", returnOffice),
  resume: withReason("resume", "office.resume", resumeOffice),
  reopen: withReason("reopen", "office.reopen", reopenOffice),
  "decline-change": withReason("decline-change", "office.declineChange", declineChange),
  refuse: withReason("refuse", "office.refuse", refuseOffice),
  close: withReason("close", "office.close", closeOffice),
  suspend: withReason("suspend", "office.suspend", suspendOffice),
  withdraw: withReason("withdraw", "office.withdraw", withdrawOffice),
};
