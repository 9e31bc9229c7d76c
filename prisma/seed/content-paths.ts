import { clock } from "@/lib/clock";
import type { ContentKind } from "@/lib/db/generated/enums";
import { perform } from "@/lib/db/unit-of-work";
import type { Answers } from "@/lib/drafts/answers";
import { archiveContent } from "@/lib/publishing/commands/ending";
import type { Content } from "@/lib/publishing/commands/record";
import { approveContent, submitContent } from "@/lib/publishing/commands/review";
import { saveContent } from "@/lib/publishing/commands/write";
import { contentAnswers } from "@/lib/publishing/field";
import { definitionOf } from "@/lib/publishing/kinds/registry";
import { momentFrom } from "@/lib/publishing/moment";
import { momentIn } from "./content-days";
import { type Desk, seedDraft, seedPublished } from "./contents";

/** How far a content of the demonstration has come; with the published ones, every status has a record. */
export type Waypoint =
  | "DRAFT"
  | "IN_REVIEW"
  | "APPROVED"
  | "REVISING"
  | "REVISION_IN_REVIEW"
  | "REVISION_APPROVED"
  | "ARCHIVED";

const LATER_DAYS = 60;

/** Leads a content by the commands people use to where it shall stand; leaves alone what was made before. */
export async function seedAt(desk: Desk, kind: ContentKind, waypoint: Waypoint, answers: Answers): Promise<void> {
  const draft = await seedDraft(desk, kind, answers);
  if (draft === null || waypoint === "DRAFT") return;
  if (waypoint === "IN_REVIEW" || waypoint === "APPROVED") {
    await send(desk, draft, waypoint === "APPROVED");
    return;
  }
  const sent = await perform(desk.writer, (uow) => submitContent(uow, draft));
  const shown = await perform(desk.second, (uow) => approveContent(uow, { ...sent, publishAt: null }));
  if (waypoint === "ARCHIVED") {
    await perform(desk.writer, (uow) => archiveContent(uow, { ...shown, reason: "掲載の期間が終わったため。" }));
    return;
  }
  const whole = contentAnswers(definitionOf(kind).fields, {
    ...answers,
    summary: `【改訂】${String(answers.summary)}`,
  });
  const revised = await perform(desk.writer, (uow) => saveContent(uow, { ...shown, answers: whole }));
  if (waypoint !== "REVISING") await send(desk, revised, waypoint === "REVISION_APPROVED");
}

async function send(desk: Desk, content: Content, isLetThrough: boolean): Promise<void> {
  const sent = await perform(desk.writer, (uow) => submitContent(uow, content));
  if (!isLetThrough) return;
  const publishAt = momentFrom(momentIn(LATER_DAYS, "10:00"));
  await perform(desk.second, (uow) => approveContent(uow, { ...sent, publishAt }));
}

const DAY_MS = 86_400_000;

/** Publishes one after the other, the first of the list longest ago: lists of the demonstration have a past. */
export async function seedPublishedOverTime(
  desk: Desk,
  kind: ContentKind,
  list: readonly Answers[],
  daysBetween: number,
): Promise<void> {
  for (const [index, answers] of list.entries()) {
    clock.shift(-(list.length - index) * daysBetween * DAY_MS);
    await seedPublished(desk, kind, [answers]);
    clock.shift(0);
  }
}
