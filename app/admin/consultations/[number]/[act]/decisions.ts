import "server-only";
import type { z } from "zod";
import { carryOut, type Seen, type Subject } from "@/app/admin/declarations/[number]/carry-out";
import type { AuditAction } from "@/lib/audit/actions";
import {
  assignConsultation,
  closeConsultation,
  correctTopics,
  reopenConsultation,
} from "@/lib/consultations/commands/handling";
import { mergeConsultation, unmergeConsultation } from "@/lib/consultations/commands/joining";
import { linkConsultations, unlinkConsultations } from "@/lib/consultations/commands/linking";
import type { Consultation } from "@/lib/consultations/commands/record";
import { withdrawConsultation } from "@/lib/consultations/commands/requester";
import { atSeenVersion } from "@/lib/consultations/commands/seen-version";
import { splitConsultation } from "@/lib/consultations/commands/splitting";
import type { Act } from "@/lib/consultations/desk-acts";
import {
  closeSchema,
  mergeSchema,
  otherSchema,
  peopleSchema,
  reasonSchema,
  splitSchema,
  topicsSchema,
} from "@/lib/consultations/desk-schema";
import { getNewsSince } from "@/lib/consultations/queries/news";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import type { FormState } from "@/lib/forms/form";
import { routes } from "@/lib/routes";

type Send = (data: FormData) => Promise<FormState>;

/** Nothing of a consultation is public. */
const consultations: Subject = {
  newsSince: getNewsSince,
  tags: () => [],
  address: routes.adminConsultation,
};

type Work<Value> = (uow: UnitOfWork, value: Value) => Promise<Consultation>;

/** What an act reads, the command it is, and the name under which a refusal is recorded. */
function send<Value extends Seen>(done: Act, schema: z.ZodType<Value>, trying: AuditAction, work: Work<Value>): Send {
  const decide: (uow: UnitOfWork, value: Value) => Promise<Consultation & { firstPublishedAt: null }> = async (
    uow,
    value,
  ) => ({ ...(await work(uow, value)), firstPublishedAt: null });
  return (data) => carryOut({ schema, work: decide, trying, done }, data, consultations);
}

export const decisions: Readonly<Record<Act, Send>> = {
  assign: send("assign", peopleSchema, "consultation.assign", assignConsultation),
  topics: send("topics", topicsSchema, "consultation.topics", correctTopics),
  close: send("close", closeSchema, "consultation.close", closeConsultation),
  reopen: send("reopen", reasonSchema("再開する理由"), "consultation.reopen", reopenConsultation),
  merge: send("merge", mergeSchema, "consultation.merge", mergeConsultation),
  unmerge: send("unmerge", reasonSchema("統合を取り消す理由"), "consultation.unmerge", unmergeConsultation),
  split: send("split", splitSchema, "consultation.submit", atSeenVersion(splitConsultation)),
  link: send("link", otherSchema, "consultation.link", atSeenVersion(linkConsultations)),
  unlink: send("unlink", otherSchema, "consultation.unlink", atSeenVersion(unlinkConsultations)),
  withdraw: send("withdraw", reasonSchema("取り下げの理由"), "consultation.withdraw", withdrawConsultation),
};
