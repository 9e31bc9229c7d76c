import { z } from "zod";
import { ContentKind, type ContentStatus } from "@/lib/db/generated/enums";
import { contentGroups } from "./workflow";

/** Parts of the work list: what one may look over comes first. */
export const DESK_VIEWS = ["review", "writing", "waiting", "scheduled", "shown", "ended", "all"] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

export const deskViewLabels = {
  review: "あなたが確認できるもの",
  writing: "下書き",
  waiting: "確認待ち",
  scheduled: "公開予約",
  shown: "公開中",
  ended: "公開終了",
  all: "すべて",
} as const satisfies Record<DeskView, string>;

/** Statuses of a part; undefined where all belong to it. */
export const statusesOf = {
  review: contentGroups.inReview,
  writing: ["DRAFT", "REVISING"],
  waiting: contentGroups.inReview,
  scheduled: contentGroups.scheduled,
  shown: contentGroups.shown,
  ended: ["ARCHIVED"],
  all: undefined,
} as const satisfies Record<DeskView, readonly ContentStatus[] | undefined>;

/** Read from the address bar, so a value we do not know is dropped instead of failing the page. */
export const contentFilterSchema = z.object({
  view: z.enum(DESK_VIEWS).optional().catch(undefined),
  kind: z.enum(ContentKind).optional().catch(undefined),
  q: z.string().trim().min(1).max(100).optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type ContentFilters = z.output<typeof contentFilterSchema>;
