import "server-only";
import type { z } from "zod";
import { carryOut, type Seen } from "@/app/admin/declarations/[number]/carry-out";
import type { AuditAction } from "@/lib/audit/actions";
import { reasonSchema, seenSchema } from "@/lib/cases/desk-schema";
import { clock } from "@/lib/clock";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { Act } from "@/lib/declarations/acts";
import { acceptAndPublish } from "@/lib/declarations/commands/accept-and-publish";
import { approveChange, declineChange } from "@/lib/declarations/commands/changes";
import { returnDeclaration } from "@/lib/declarations/commands/corrections";
import {
  cancelDeclaration,
  publishDeclaration,
  resumeDeclaration,
  scheduleDeclaration,
  suspendDeclaration,
} from "@/lib/declarations/commands/publication";
import type { Declaration } from "@/lib/declarations/commands/record";
import { renewDeclaration } from "@/lib/declarations/commands/renewal";
import { askToReopen, decideReopening } from "@/lib/declarations/commands/reopening";
import { acceptDeclaration, findForReview, refuseDeclaration } from "@/lib/declarations/commands/review";
import { withdrawDeclaration } from "@/lib/declarations/commands/withdraw";
import {
  acceptSchema,
  decideReopenSchema,
  returnSchema,
  scheduleSchema,
  withdrawSchema,
} from "@/lib/declarations/desk-schema";
import type { FormState } from "@/lib/forms/form";

export type Decided = Act | "ask-reopen";

type Send = (done: Decided, data: FormData) => Promise<FormState>;

/** What an act reads, the command it is, and the name under which a refusal is recorded. */
function send<Value extends Seen>(
  schema: z.ZodType<Value>,
  trying: AuditAction,
  work: (uow: UnitOfWork, value: Value) => Promise<Declaration>,
): Send {
  return (done, data) => carryOut({ schema, work, trying, done }, data);
}

/** Every act but those that have a form of their own. */
export const decisions: Readonly<Partial<Record<Decided, Send>>> = {
  return: send(returnSchema, "declaration.return", returnDeclaration),
  accept: (done, data) =>
    send(acceptSchema(clock.now()), "declaration.accept", (uow, input) =>
      input.how === "now" ? acceptAndPublish(uow, input) : acceptDeclaration(uow, input),
    )(done, data),
  schedule: (done, data) => send(scheduleSchema(clock.now()), "declaration.schedule", scheduleDeclaration)(done, data),
  publish: send(seenSchema, "declaration.publish", publishDeclaration),
  refuse: send(reasonSchema("受理しない理由"), "declaration.refuse", refuseDeclaration),
  "approve-change": send(seenSchema, "declaration.approveChange", approveChange),
  "decline-change": send(reasonSchema("変更を見送る理由"), "declaration.declineChange", declineChange),
  suspend: send(reasonSchema("公開を停止する理由"), "declaration.suspend", suspendDeclaration),
  resume: send(reasonSchema("公開を再開する理由"), "declaration.resume", resumeDeclaration),
  cancel: send(reasonSchema("宣言を取り消す理由"), "declaration.cancel", cancelDeclaration),
  withdraw: send(withdrawSchema, "declaration.withdraw", withdrawDeclaration),
  renew: send(seenSchema, "declaration.renew", renewDeclaration),
  "ask-reopen": send(reasonSchema("再開する理由"), "declaration.askReopen", async (uow, input) => {
    await askToReopen(uow, input);
    return findForReview(uow, input.id);
  }),
  reopen: send(decideReopenSchema, "declaration.reopen", decideReopening),
};
