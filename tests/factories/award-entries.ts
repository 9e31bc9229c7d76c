import type { Member } from "@/lib/access/actor";
import type { EditionSettings } from "@/lib/awards/editions/rules/settings-shape";
import { beginEntry } from "@/lib/awards/entries/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { entryAnswers } from "./award-answers";
import { openEdition } from "./awards";

const DAY_MS = 86_400_000;

export type OpenCall = { readonly editionId: string; readonly fiscalYear: number; readonly closes: Date };

/** An announced edition that takes entries now: opened yesterday, closing in ten days, with ten minutes of grace. */
export async function openCall(change: Change = (settings) => settings): Promise<OpenCall> {
  const { editionId, fiscalYear } = await openEdition(change);
  const now = clock.now().getTime();
  const closes = new Date(now + 10 * DAY_MS);
  await setWindow(editionId, { opens: new Date(now - DAY_MS), closes });
  return { editionId, fiscalYear, closes };
}

type Change = (settings: EditionSettings) => EditionSettings;

type Moments = { readonly opens: Date; readonly closes: Date; readonly enforced?: Date };

export async function setWindow(editionId: string, { opens, closes, enforced = closes }: Moments): Promise<void> {
  const data = { opens, displayed: closes, enforced, graceMinutes: 10 };
  await db.awardWindow.updateMany({ where: { editionId }, data });
}

type Whose = { readonly owner: Member; readonly organizationId: string };

type Begin = { readonly call: Pick<OpenCall, "fiscalYear">; readonly category?: string; readonly answers?: Answers };

/** A draft that lacks nothing. */
export async function draftEntry({ owner, organizationId }: Whose, { call, category = "promotion", answers }: Begin) {
  const draft = await perform(owner, (uow) =>
    beginEntry(uow, { organizationId, fiscalYear: call.fiscalYear, category }),
  );
  const input = { draftId: draft.id, seen: draft.version, answers: entryAnswers(answers) };
  const saved = await perform(owner, (uow) => keepOwnAnswers(uow, input));
  return { draftId: draft.id, seen: saved.draft.version };
}

export const agreed = () => ({ arrivedAt: clock.now(), isAgreed: true }) as const;

/** An entry that was sent just now. */
export async function sendEntry(whose: Whose, begin: Begin) {
  const draft = await draftEntry(whose, begin);
  const { number } = await perform(whose.owner, (uow) => sendOwnWork(uow, { ...draft, ...agreed() }));
  const entry = await db.awardEntry.findUniqueOrThrow({ where: { number } });
  return { ...entry, draftId: draft.draftId };
}

/** The tokens of the letters to a mailbox, the latest first. */
export async function tokensTo(mailbox: string): Promise<string[]> {
  const mails = await db.mail.findMany({
    where: { recipient: mailbox, template: "award-partner-asked" },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return mails.map(({ body }) => /token=([\w-]+)/.exec(body)?.[1] ?? "");
}
