import "server-only";
import type { z } from "zod";
import { carryOut, type Seen, type Subject } from "@/app/admin/declarations/[number]/carry-out";
import type { AuditAction } from "@/lib/audit/actions";
import { requestArrival } from "@/lib/auth/browser";
import { agreeEligible, agreeIneligible, sendBack } from "@/lib/awards/entries/commands/agreement";
import { proposeEligible, proposeIneligible, takeBackProposal } from "@/lib/awards/entries/commands/proposals";
import type { Entry } from "@/lib/awards/entries/commands/record";
import { askToReopen, decideReopening } from "@/lib/awards/entries/commands/reopening";
import { returnEntry } from "@/lib/awards/entries/commands/return";
import { reviveEntry } from "@/lib/awards/entries/commands/revive";
import { type Reasoned, withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { type Act, acts, isAct } from "@/lib/awards/entries/desk-acts";
import { decideReopenSchema, ineligibleSchema } from "@/lib/awards/entries/desk-schema";
import { getNewsSince } from "@/lib/awards/entries/queries/news";
import { questionsOf } from "@/lib/awards/entries/queries/questions";
import { reasonSchema, seenSchema } from "@/lib/cases/desk-schema";
import { returnSchemaOf } from "@/lib/corrections/return-schema";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

export type Decided = Act | "ask-reopen";

type Send = (data: FormData) => Promise<FormState>;

const entries: Subject = { newsSince: getNewsSince, tags: () => [], address: routes.adminAwardEntry };

type Work<Value> = (uow: UnitOfWork, value: Value) => Promise<Entry>;

/** What an act reads, the command it is, and the name under which a refusal is recorded. */
function send<Value extends Seen>(
  done: string,
  schema: z.ZodType<Value>,
  trying: AuditAction,
  work: Work<Value>,
): Send {
  const decide = async (uow: UnitOfWork, value: Value) => ({ ...(await work(uow, value)), firstPublishedAt: null });
  return (data) => carryOut({ schema, work: decide, trying, done }, data, entries);
}

/** The same for an act that wants its reason. */
function withReason(act: Act, trying: AuditAction, work: Work<Reasoned>): Send {
  return send(act, reasonSchema(acts[act].reason?.label ?? "理由"), trying, work);
}

export const decisions: Readonly<Record<Decided, Send>> = {
  "propose-eligible": send("propose-eligible", seenSchema, "awardEntry.proposeEligible", proposeEligible),
  "propose-ineligible": send("propose-ineligible", ineligibleSchema, "awardEntry.proposeIneligible", proposeIneligible),
  "agree-eligible": send("agree-eligible", seenSchema, "awardEntry.agreeEligible", agreeEligible),
  "agree-ineligible": send("agree-ineligible", seenSchema, "awardEntry.agreeIneligible", agreeIneligible),
  "send-back": withReason("send-back", "awardEntry.sendBack", sendBack),
  "take-back": send("take-back", seenSchema, "awardEntry.takeBack", takeBackProposal),
  return: async (data) => {
    const [editionId, category] = ["editionId", "category"].map((name) => String(data.get(name)));
    const schema = returnSchemaOf(await questionsOf({ editionId, category }));
    return send("return", schema, "awardEntry.return", returnEntry)(data);
  },
  "ask-reopen": send("reopening-asked", reasonSchema("やり直す理由"), "awardEntry.askReopen", askToReopen),
  reopen: send("reopening-decided", decideReopenSchema, "awardEntry.reopen", decideReopening),
  withdraw: withReason("withdraw", "awardEntry.withdraw", withdrawEntry),
  revive: send("revive", seenSchema, "awardEntry.revive", async (uow, seen) =>
    reviveEntry(uow, { ...seen, arrivedAt: await requestArrival() }),
  ),
};

export function isDecided(text: string): text is Decided {
  return text === "ask-reopen" || isAct(text);
}
