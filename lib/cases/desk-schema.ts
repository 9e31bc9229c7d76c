import { z } from "zod";
import { REASON_MAX } from "@/lib/corrections/return-schema";
import { choice, requiredText, seenVersion } from "@/lib/forms/fields";

export const NOTE_MAX = 2000;
export const CHECK_NOTE_MAX = 200;

/** Every decision names the case and the version of it that was on the screen. */
export const seen = { id: z.uuid(), version: seenVersion() };

export const seenSchema = z.object(seen);

export function reasonSchema(label: string) {
  return z.object({ ...seen, reason: requiredText(label, REASON_MAX) });
}

/** How a paper, a file or a call reached the office. */
export const OUTSIDE_CHANNELS = ["paper", "word", "phone"] as const;
export const onBehalfChannel = choice("受付の方法", OUTSIDE_CHANNELS);

export const assignSchema = z.object({ ...seen, assigneeId: z.union([z.literal(""), z.uuid()]).default("") });

export const noteSchema = z.object({ id: z.uuid(), body: requiredText("内部メモ", NOTE_MAX) });

const taken = z
  .string()
  .regex(/^[0-9a-f-]{36}\.\d{1,9}$/)
  .transform((text) => {
    const [id = "", version = ""] = text.split(".");
    return { id, version: Number(version) };
  })
  .pipe(seenSchema);

/** 自分が担当する, from a line of a queue: the case with its version, and the query of the queue to go back to. */
export const takeUpSchema = z
  .object({ take: taken, back: z.string().max(2000).optional() })
  .transform(({ take, back }) => ({ ...take, back }));
