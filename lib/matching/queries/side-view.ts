import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { MatchSide } from "@/lib/db/generated/enums";
import { askerWords } from "@/lib/matching/asker-words";
import { relationsTo } from "@/lib/matching/permissions";
import { wishRows } from "@/lib/matching/presentation";
import { reasonsSchema, wishesSchema } from "@/lib/matching/stored";
import type { SideView } from "@/lib/matching/view";
import { introductionWorkflow } from "@/lib/matching/workflow";
import { availableActions } from "@/lib/workflow/workflow";
import { contactsOf } from "./contacts";
import { visibleTo } from "./scope";

/** Of the request only what the other side may read: no column of whom to write to. */
const parts = {
  request: { select: { direction: true, organizationName: true, isNameOpen: true, wishes: true } },
} as const satisfies Prisma.IntroductionInclude;

type Row = Prisma.IntroductionGetPayload<{ include: typeof parts }>;

/** The introduction as the side of this actor sees it; null for everybody else. */
export async function getSideView(actor: Actor, id: string): Promise<SideView | null> {
  const row = await db.introduction.findFirst({ where: { AND: [visibleTo(actor), { id }] }, include: parts });
  const side = row === null ? null : sideOf(actor, row);
  if (row === null || side === null) return null;
  const relations = relationsTo(actor, row);
  return {
    ...facts(row, side),
    ...(side === "ASKER" ? forAsker(row) : forCounterpart(row)),
    actions: availableActions(introductionWorkflow, row.status, relations),
    other: await contactsOf(db, actor, row),
  };
}

export function sideOf(actor: Actor, row: Parameters<typeof relationsTo>[1]): MatchSide | null {
  const relations = relationsTo(actor, row);
  if (relations.includes("asker") || relations.includes("askerReader")) return "ASKER";
  return relations.includes("counterpart") || relations.includes("counterpartReader") ? "COUNTERPART" : null;
}

function facts(row: Row, side: MatchSide) {
  const { request, status } = row;
  const isOpen = request.isNameOpen || status === "INTRODUCED" || side === "ASKER";
  return {
    ...{ id: row.id, version: row.version, side, status, direction: row.direction },
    ...{ name: row.counterpartName, place: row.counterpartPlace, path: row.counterpartPath },
    ...{ createdAt: row.createdAt, dueAt: row.dueAt, introducedAt: row.introducedAt },
    asker: askerWords({ ...request, isNameOpen: isOpen, wishes: wishesSchema.parse(request.wishes) }),
  };
}

function forAsker({ askerText, reasons }: Row) {
  return { text: askerText, reasons: reasonsSchema.parse(reasons), wishes: [] };
}

function forCounterpart({ counterpartText, request }: Row) {
  return { text: counterpartText, reasons: null, wishes: wishRows(wishesSchema.parse(request.wishes).wishes) };
}
