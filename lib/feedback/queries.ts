import "server-only";
import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { keysetArguments, keysetPage } from "@/lib/db/keyset";
import { fixedPageName, mayBePage } from "./known-pages";
import { mayHandleFeedback } from "./permissions";
import type { FeedbackFilters } from "./schema";

export const FEEDBACK_PAGE_SIZE = 30;

/** Name of a public page of ours; null where there is none at the address. */
export async function getPageName(path: string): Promise<string | null> {
  if (!mayBePage(path)) return null;
  const entry = await db.searchEntry.findUnique({ where: { address: path }, select: { title: true } });
  return entry?.title ?? fixedPageName(path);
}

const listItem = {
  id: true,
  address: true,
  isHelpful: true,
  comment: true,
  createdAt: true,
  handledAt: true,
} as const;

const states = { open: { handledAt: null }, handled: { handledAt: { not: null } } } as const;

/** What was said, the newest first. */
export async function listFeedback(actor: Actor, { state, before, after }: Omit<FeedbackFilters, "done">) {
  if (!mayHandleFeedback(actor)) return { items: [], previous: undefined, next: undefined };
  const rows = await db.pageFeedback.findMany({
    where: state === undefined ? {} : states[state],
    select: listItem,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    ...keysetArguments({ before, after }, FEEDBACK_PAGE_SIZE),
  });
  return keysetPage(rows, { before, after }, FEEDBACK_PAGE_SIZE);
}

export async function countFeedback(actor: Actor) {
  if (!mayHandleFeedback(actor)) return { open: 0, handled: 0 };
  const [open, handled] = await Promise.all([
    db.pageFeedback.count({ where: states.open }),
    db.pageFeedback.count({ where: states.handled }),
  ]);
  return { open, handled };
}
