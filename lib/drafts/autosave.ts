import "server-only";
import { z } from "zod";
import { clock } from "@/lib/clock";
import type { Attempt } from "@/lib/db/unit-of-work";
import { AlreadySent, TooManyRequests } from "@/lib/errors";
import { MAX_TOTAL_LENGTH, MAX_VALUE_LENGTH } from "@/lib/forms/read-entries";
import { cleanMultiline } from "@/lib/japan/clean-text";
import { formatTime } from "@/lib/japan/dates";
import { type Answers, type AnswerValue, changedSince, isSame } from "./answers";
import type { SaveAnswersInput } from "./commands";
import type { Draft } from "./queries";

/** What a page in which somebody types sends by itself: the fields that have changed. */
export type Autosave = Omit<SaveAnswersInput, "draftId">;

type Reading = { readonly ok: true; readonly value: Autosave } | { readonly ok: false; readonly answer: Response };

/** Only JSON from our own pages: other sites can send none without asking first. */
export async function readAutosave(request: Request, names: readonly string[]): Promise<Reading> {
  if (!isOwnPage(request.headers)) return refused(403);
  if (request.headers.get("content-type")?.split(";")[0] !== "application/json") return refused(415);
  const text = await request.text();
  if (text.length > MAX_TOTAL_LENGTH) return refused(413);
  const parsed = schemaFor(names).safeParse(jsonOf(text));
  if (!parsed.success) return refused(422);
  const { isLast, answers, ...screen } = parsed.data;
  return { ok: true, value: { ...screen, answers: known(answers), isYielding: !isLast } };
}

type Saved = { readonly draft: Pick<Draft, "version" | "answers" | "revisions"> };

/** The number of the save, its time, and what others have written since the page was made. */
export function answerAutosave(outcome: Attempt<Saved>, { seen, answers }: Autosave): Response {
  if (!outcome.ok) return problem(outcome.error);
  const { draft } = outcome.value;
  const newer = Object.entries(changedSince(draft, seen)).filter(
    ([name, value]) => !isSame(value, answers[name] ?? ""),
  );
  const body = { version: draft.version, savedAt: formatTime(clock.now()), newer: Object.fromEntries(newer) };
  return Response.json(body, { headers: NOT_KEPT });
}

/** The page has the words for each status. */
export function problem(error: Error | "expired"): Response {
  if (error === "expired") return new Response(null, { status: 410, headers: NOT_KEPT });
  if (error instanceof AlreadySent) return new Response(null, { status: 409, headers: NOT_KEPT });
  if (!(error instanceof TooManyRequests)) return new Response(null, { status: 503, headers: NOT_KEPT });
  const headers = { ...NOT_KEPT, "retry-after": String(error.retryAfterSeconds) };
  return new Response(null, { status: 429, headers });
}

const NOT_KEPT = { "cache-control": "private, no-store" } as const;

const text = z.string().max(MAX_VALUE_LENGTH).transform(cleanMultiline);

function schemaFor(names: readonly string[]) {
  return z.object({
    seen: z.number().int().min(0),
    tab: z.string().regex(/^[\w-]{1,40}$/),
    answers: z.partialRecord(z.enum(names), z.union([text, z.array(text).max(50)])),
    /** The page is being left: there will be no other chance. */
    isLast: z.boolean(),
  });
}

function known(answers: Readonly<Record<string, AnswerValue | undefined>>): Answers {
  const given = Object.entries(answers).filter((pair): pair is [string, AnswerValue] => pair[1] !== undefined);
  return Object.fromEntries(given);
}

function isOwnPage(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  return origin === null || origin.replace(/^https?:\/\//, "") === headers.get("host");
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(status: number): Reading {
  return { ok: false, answer: new Response(null, { status, headers: NOT_KEPT }) };
}
