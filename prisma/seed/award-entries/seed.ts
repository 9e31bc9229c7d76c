import type { Member } from "@/lib/access/actor";
import { beginEntry } from "@/lib/awards/entries/commands/own-draft";
import { keepOwnAnswers, sendOwnWork } from "@/lib/awards/entries/commands/own-work";
import { withdrawEntry } from "@/lib/awards/entries/commands/withdraw";
import { answerAsPartner } from "@/lib/awards/partners/commands/answer";
import { issuePartnerLink } from "@/lib/awards/partners/commands/links";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { isProduction } from "@/lib/env";
import { fiscalYearOf } from "@/lib/japan/dates";
import { quietMail } from "@/prisma/seed/mail";
import { ownerOf } from "@/prisma/seed/offices/owners";
import { STORIES, type Story } from "./stories";

const seeder = { kind: "system", job: "seed" } as const;

const DAY_MS = 86_400_000;

/** Invented entries into the open call, through the same commands as real ones. Those who are there already stay as they are. */
export async function seedAwardEntries(): Promise<void> {
  if (isProduction()) throw new Error("Demo entries do not exist in production.");
  if ((await db.awardEntry.count()) > 0) return;
  const fiscalYear = fiscalYearOf(clock.now());
  const isOpen = await db.awardEdition.count({ where: { fiscalYear, status: "OPEN" } });
  if (isOpen === 0) return;
  for (const story of STORIES) {
    const owner = await ownerOf(story.by);
    if (owner !== null) await tell(story, owner, fiscalYear);
  }
  clock.shift(0);
  await quietMail();
}

async function tell(story: Story, owner: Member, fiscalYear: number): Promise<void> {
  const organizationId = owner.organizationId ?? "";
  clock.shift(-(story.sentDaysAgo ?? 0) * DAY_MS);
  const { category } = story;
  const draft = await perform(owner, (uow) => beginEntry(uow, { organizationId, fiscalYear, category }));
  const answers = { ...draft.answers, contactName: owner.name, ...story.answers };
  const saved = await perform(owner, (uow) => keepOwnAnswers(uow, { draftId: draft.id, seen: draft.version, answers }));
  if (story.sentDaysAgo === undefined) return;
  const send = { draftId: draft.id, seen: saved.draft.version, arrivedAt: clock.now(), isAgreed: true };
  const { number } = await perform(owner, (uow) => sendOwnWork(uow, send));
  const { id, version } = await db.awardEntry.findUniqueOrThrow({ where: { number } });
  clock.shift(-(story.sentDaysAgo - 1) * DAY_MS);
  if (story.partner !== undefined) await answerFor(id, story.partner);
  const reason = story.withdrawn;
  if (reason !== undefined) await perform(owner, (uow) => withdrawEntry(uow, { id, version, reason }));
}

async function answerFor(entryId: string, { note, ...said }: NonNullable<Story["partner"]>): Promise<void> {
  const partner = await db.awardPartner.findFirstOrThrow({ where: { entryId } });
  const address = await perform(seeder, (uow) => issuePartnerLink(uow, partner.id));
  const token = new URL(address).searchParams.get("token") ?? "";
  const contact = { kind: "contact", flow: "awardPartner", caseId: partner.id } as const;
  await perform(contact, (uow) => answerAsPartner(uow, { token, seen: partner.version, ...said, note }));
}
