import { clock } from "@/lib/clock";
import { attachConsultation } from "@/lib/consultations/commands/own";
import { submitConsultation } from "@/lib/consultations/commands/submit";
import { FORM_VERSION } from "@/lib/consultations/fields";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/db/unit-of-work";
import { openDraft } from "@/lib/drafts/commands";
import { isProduction } from "@/lib/env";
import { markSeen } from "@/lib/threads/seen";
import { quietMail } from "@/prisma/seed/mail";
import { demoStaff } from "@/prisma/seed/reviewers";
import { seedSkills, seedTemplates } from "./desk";
import { bringAbout } from "./events";
import { STORIES, type Story } from "./stories";

const DAY_MS = 86_400_000;
const visitor = { kind: "visitor" } as const;

/** Invented consultations, in every status. Those that are there already stay as they are. */
export async function seedConsultations(): Promise<void> {
  if (isProduction()) throw new Error("Demo consultations do not exist in production.");
  await seedSkills();
  await seedTemplates();
  for (const story of STORIES) await tell(story);
  clock.shift(0);
  await quietMail();
}

async function tell(story: Story): Promise<void> {
  const { subject, contactEmail, daysAgo, events } = story;
  if ((await db.consultation.count({ where: { subject, contactEmail } })) > 0) return;
  const officer = await demoStaff("shiori@example.jp");
  clock.shift(-daysAgo * DAY_MS);
  const id = await ask(story);
  await giveToOrganization(id, story.organizationName);
  for (const [day, event] of events) {
    const moment = { offset: (day - daysAgo) * DAY_MS };
    clock.shift(moment.offset);
    const of = await db.consultation.findUniqueOrThrow({ where: { id } });
    if (event.does !== "reply" && event.does !== "rate") await perform(officer, (uow) => markSeen(uow, id));
    await bringAbout(event, { officer, of, moment });
  }
}

/** Asked by somebody of an organisation of the demonstration: its members find it on My page. */
async function giveToOrganization(id: string, name: string): Promise<void> {
  const organization = await db.organization.findFirst({ where: { name, status: "ACTIVE" }, select: { id: true } });
  if (organization === null) return;
  await perform({ kind: "system", job: "seed" }, (uow) => attachConsultation(uow, id, organization.id));
}

async function ask({ daysAgo: _daysAgo, events: _events, ...story }: Story): Promise<string> {
  const answers = { ...story, method: "mail" };
  const draft = await perform(visitor, (uow) =>
    openDraft(uow, { flow: "consultation", purpose: "apply", formVersion: FORM_VERSION, answers }),
  );
  const { caseId } = await perform(visitor, (uow) => submitConsultation(uow, { draftId: draft.id, hasConsent: true }));
  return caseId;
}
