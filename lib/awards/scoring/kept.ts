import type { Prisma } from "@/lib/db/generated/client";
import type { Answers, Revisions } from "@/lib/drafts/answers";
import { answersSchema, revisionsSchema } from "@/lib/drafts/stored";

/** A sheet as it is written on; `version` is the number of its last save. */
export type Kept = { readonly version: number; readonly answers: Answers; readonly revisions: Revisions };

type Stored = {
  readonly answers: Prisma.JsonValue;
  readonly revisions: Prisma.JsonValue;
  readonly saves: number;
};

export function keptOf({ answers, revisions, saves }: Stored): Kept {
  return { version: saves, answers: answersSchema.parse(answers), revisions: revisionsSchema.parse(revisions) };
}
