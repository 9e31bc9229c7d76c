import { z } from "zod";
import type { AssignmentOutcome } from "@/lib/awards/assignment/assign";
import type { Certificate } from "@/lib/awards/assignment/certificate/certificate";
import type { Draft } from "@/lib/awards/assignment/draft/draft";
import { certificateSchema } from "./stored-certificate";
import { draftSchema } from "./stored-draft";

export type StoredDraft = Pick<Draft, "pairs" | "setAside" | "everybody" | "link">;

export type StoredResult =
  | { readonly kind: "draft"; readonly draft: StoredDraft }
  | { readonly kind: "impossible"; readonly certificate: Certificate };

const resultSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("draft"), draft: draftSchema }),
  z.object({ kind: z.literal("impossible"), certificate: certificateSchema }),
]);

/** Null while it is worked out. Written by the portal alone; anything else is a defect. */
export function readResult(json: unknown): StoredResult | null {
  return json === null ? null : resultSchema.parse(json);
}

/** What is kept of what was worked out. */
export function resultToStore(outcome: AssignmentOutcome) {
  return resultSchema.parse(outcome);
}
