import "server-only";
import type { Task } from "graphile-worker";
import { z } from "zod";
import { computeAdjustment } from "@/lib/awards/adjustment/compute";
import { solveDraft } from "@/lib/awards/assignment/solve-draft";

const payloadSchema = z.object({ id: z.uuid() });

/** Of the assignment of jurors and of what their scores amount to. */
export const awardScoringTasks = {
  "solve-award-assignment": async (payload) => solveDraft(payloadSchema.parse(payload).id),
  "compute-award-adjustment": async (payload) => computeAdjustment(payloadSchema.parse(payload).id),
} as const satisfies Record<string, Task>;
