import "server-only";
import { notFound } from "next/navigation";
import { z } from "zod";
import { requireDuty } from "@/lib/auth/session";
import { parseAnswers } from "@/lib/publishing/answers";
import { contentAnswers } from "@/lib/publishing/field";
import { definitionOf } from "@/lib/publishing/kinds/registry";
import { relationsTo } from "@/lib/publishing/permissions";
import { type DeskDetail, getForDesk } from "@/lib/publishing/queries/desk";
import { contentWorkflow } from "@/lib/publishing/workflow";
import { availableActions } from "@/lib/workflow/workflow";

/** The content that an address names, what it says now and what this person may do with it. */
export async function requireContent(id: string) {
  const staff = await requireDuty("CONTENT");
  const content = z.uuid().safeParse(id).success ? await getForDesk(staff, id) : null;
  if (content === null) notFound();
  const current = content.versions.find((version) => version.id === content.currentVersionId);
  if (current === undefined) notFound();
  return {
    staff,
    content,
    current,
    answers: answersOf(content, current),
    actions: availableActions(contentWorkflow, content.status, relationsTo(staff, content)),
  };
}

export type FoundContent = Awaited<ReturnType<typeof requireContent>>;

export function answersOf({ kind }: DeskDetail, version: DeskDetail["versions"][number]) {
  return contentAnswers(definitionOf(kind).fields, parseAnswers(version.body));
}
