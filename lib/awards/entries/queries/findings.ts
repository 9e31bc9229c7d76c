import "server-only";
import { settingsAt } from "@/lib/awards/editions/queries/settings-at";
import type { Task } from "@/lib/awards/editions/rules/eligibility-task";
import { declarationOf, entryTasks } from "@/lib/awards/entries/facts";
import { db } from "@/lib/db/client";
import type { Answers } from "@/lib/drafts/answers";
import { isPublishedDeclaration } from "./register";

type Sent = {
  readonly editionId: string;
  readonly category: string;
  readonly organizationId: string;
  readonly arrivedAt: Date;
};

/**
 * What the computer finds in the answers as they were sealed, by the settings that held when they arrived. Null when those
 * settings do not know the category. Whoever calls has asked first whether this person may see the entry.
 */
export async function findingsOf(entry: Sent, answers: Answers): Promise<readonly Task[] | null> {
  const { editionId, category: key, organizationId, arrivedAt: at } = entry;
  const [settings, organization, isDeclared] = await Promise.all([
    settingsAt(editionId, at),
    db.organization.findUnique({ where: { id: organizationId }, select: { municipalityCode: true } }),
    isPublishedDeclaration(declarationOf(answers)),
  ]);
  const category = settings?.categories.find((one) => one.key === key);
  if (category === undefined) return null;
  return entryTasks(answers, { category }, { ownMunicipality: organization?.municipalityCode ?? null, isDeclared, at });
}
