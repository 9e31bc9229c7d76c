import type { Member, Staff } from "@/lib/access/actor";
import { clock } from "@/lib/clock";
import { db } from "@/lib/db/client";
import type { OfficeStatus } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import { type Answers, asText } from "@/lib/drafts/answers";
import { openDraft, saveAnswers } from "@/lib/drafts/commands";
import { isProduction } from "@/lib/env";
import { submitOffice } from "@/lib/offices/commands/submit";
import { FORM_VERSION } from "@/lib/offices/fields";
import { quietMail } from "@/prisma/seed/mail";
import { demoStaff } from "@/prisma/seed/reviewers";
import { ANSWERS_IN_EVERY_STATUS, officesInEveryStatus } from "./in-every-status";
import { answersOf, demoOffices, writtenBy } from "./list";
import { foundTown, ownerOf } from "./owners";
import { bringOfficeTo } from "./paths";
import { addPictures } from "./pictures";
import { DEMO_TOWNS, demoTownMail } from "./towns";

const DAY_MS = 86_400_000;
const OWN_TOWN = "sakuraba@example.jp";

/** Invented offices all over the country, one in every status. Those who are there already stay as they are. */
export async function seedOffices(): Promise<void> {
  if (isProduction()) throw new Error("Demo offices do not exist in production.");
  for (const [key, town] of DEMO_TOWNS) await foundTown(key, town);
  const reviewer = await demoStaff("minato@example.jp");
  for (const office of demoOffices) {
    const { daysAgo, photos } = office;
    const owner = await ownerOf(demoTownMail(office.town));
    await seedOffice({ owner, reviewer, status: "PUBLISHED", daysAgo, photos: photos ?? 0 }, answersOf(office));
  }
  const owner = await ownerOf(OWN_TOWN);
  for (const { status, name, kana, kind, daysAgo } of officesInEveryStatus) {
    const place = { municipalityCode: "202151", town: "見本町", street: "1-2-3", provider: "MUNICIPALITY" };
    const answers = { ...ANSWERS_IN_EVERY_STATUS, ...place, name, nameKana: kana, kind, ...writtenBy(OWN_TOWN) };
    await seedOffice({ owner, reviewer, status, daysAgo, photos: 0 }, answers);
  }
  await quietMail();
}

type Plan = {
  readonly owner: Member | null;
  readonly reviewer: Staff;
  readonly status: OfficeStatus;
  readonly daysAgo: number;
  readonly photos: number;
};

async function seedOffice({ owner, reviewer, status, daysAgo, photos }: Plan, answers: Answers): Promise<void> {
  const organizationId = owner?.organizationId ?? null;
  if (owner === null || organizationId === null) return;
  if ((await db.office.count({ where: { organizationId, name: asText(answers["name"]) } })) > 0) return;
  clock.shift(-daysAgo * DAY_MS);
  const draft = await perform(owner, (uow) =>
    openDraft(uow, { flow: "office", purpose: "apply", formVersion: FORM_VERSION, answers, organizationId }),
  );
  const pictures = await addPictures(owner, draft.id, photos);
  await perform(owner, (uow) => saveAnswers(uow, { draftId: draft.id, answers: pictures, seen: draft.version }));
  const { caseId } = await perform(owner, (uow) => submitOffice(uow, { draftId: draft.id }));
  await bringOfficeTo(caseId, status, { owner, reviewer });
  clock.shift(0);
}
