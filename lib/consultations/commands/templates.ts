import "server-only";
import { recordAudit } from "@/lib/audit/record";
import type { Topic } from "@/lib/consultations/options";
import { relationsTo } from "@/lib/consultations/permissions";
import type { UnitOfWork } from "@/lib/db/unit-of-work";
import { NotPermitted, RecordNotFound, StaleRecord } from "@/lib/errors";
import { officerId } from "./record";

export type TemplateInput = {
  readonly title: string;
  readonly topic: Topic | undefined;
  readonly body: string;
};

type Seen = { readonly id: string; readonly version: number };

export async function createTemplate(uow: UnitOfWork, { title, topic, body }: TemplateInput): Promise<string> {
  const updatedBy = requireDesk(uow);
  const written = { title, topic: topic ?? null, body, updatedBy };
  const { id } = await uow.tx.replyTemplate.create({
    data: { ...written, createdAt: uow.now, updatedAt: uow.now },
    select: { id: true },
  });
  await record(uow, id, { title, topic: topic ?? null, isActive: true });
  return id;
}

export async function saveTemplate(uow: UnitOfWork, input: Seen & TemplateInput): Promise<string> {
  const { id, version, title, topic, body } = input;
  const updatedBy = requireDesk(uow);
  await change(uow, { id, version }, { title, topic: topic ?? null, body, updatedBy });
  await record(uow, id, { title, topic: topic ?? null });
  return id;
}

/** 使うのをやめる, また使う: messages that were written with it stay as they are. */
export async function setTemplateUse(uow: UnitOfWork, input: Seen & { readonly isActive: boolean }): Promise<string> {
  const { id, version, isActive } = input;
  const updatedBy = requireDesk(uow);
  await change(uow, { id, version }, { isActive, updatedBy });
  await record(uow, id, { isActive });
  return id;
}

type Changes = {
  readonly title?: string;
  readonly topic?: string | null;
  readonly body?: string;
  readonly isActive?: boolean;
  readonly updatedBy: string;
};

async function change(uow: UnitOfWork, { id, version }: Seen, changes: Changes): Promise<void> {
  const { count } = await uow.tx.replyTemplate.updateMany({
    where: { id, version },
    data: { ...changes, version: { increment: 1 }, updatedAt: uow.now },
  });
  if (count > 0) return;
  if ((await uow.tx.replyTemplate.count({ where: { id } })) === 0) throw new RecordNotFound();
  throw new StaleRecord(["定型文"]);
}

function record(uow: UnitOfWork, id: string, after: Readonly<Record<string, string | boolean | null>>): Promise<void> {
  return recordAudit(uow, { action: "replyTemplate.save", subject: { kind: "reply-template", id }, after });
}

function requireDesk(uow: UnitOfWork): string {
  if (!relationsTo(uow.actor, null).includes("desk")) throw new NotPermitted();
  return officerId(uow);
}
