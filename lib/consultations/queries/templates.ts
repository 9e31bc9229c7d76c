import "server-only";
import { type Actor, hasDuty } from "@/lib/access/actor";
import { db } from "@/lib/db/client";

const TEMPLATES_MAX = 200;

/** 返信の定型文: those of the topics first, as far as they are in use. */
export async function listUsableTemplates(actor: Actor, topics: readonly string[]) {
  if (!hasDuty(actor, "CONSULTATIONS")) return [];
  const rows = await db.replyTemplate.findMany({
    where: { isActive: true },
    select: { id: true, title: true, topic: true, body: true },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: TEMPLATES_MAX,
  });
  const fits = (topic: string | null) => topic !== null && topics.includes(topic);
  return rows.toSorted((a, b) => Number(fits(b.topic)) - Number(fits(a.topic)));
}

export async function listTemplates(actor: Actor) {
  if (!hasDuty(actor, "CONSULTATIONS")) return [];
  return db.replyTemplate.findMany({
    orderBy: [{ isActive: "desc" }, { title: "asc" }, { id: "asc" }],
    take: TEMPLATES_MAX,
  });
}

export async function getTemplate(actor: Actor, id: string) {
  return hasDuty(actor, "CONSULTATIONS") ? db.replyTemplate.findUnique({ where: { id } }) : null;
}

export type ReplyTemplate = NonNullable<Awaited<ReturnType<typeof getTemplate>>>;
