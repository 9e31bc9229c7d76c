import type { Visitor } from "@/lib/access/actor";
import { heldDraft, keepHolding } from "@/lib/auth/held-draft";
import { overLimit } from "@/lib/auth/visitor-limit";
import { clock } from "@/lib/clock";
import { attempt } from "@/lib/db/unit-of-work";
import { type AnswerValue, changedSince, isSame } from "@/lib/drafts/answers";
import { saveAnswers } from "@/lib/drafts/commands";
import type { Draft } from "@/lib/drafts/queries";
import { AlreadySent } from "@/lib/errors";
import { formatTime } from "@/lib/japan/dates";
import { readAutosave } from "./read-autosave";
import type { Autosave } from "./schema";

const visitor: Visitor = { kind: "visitor" };

/** Keeps what is being typed, field by field, without anybody pressing a button. */
export async function POST(request: Request): Promise<Response> {
  const read = await readAutosave(request);
  if (!read.ok) return problem(read.status);
  const draft = await heldDraft();
  if (draft === null) return problem(410);
  const refusal = await overLimit("autosave", draft.id);
  if (refusal !== null) return problem(429, { "retry-after": String(refusal.retryAfterSeconds) });
  return save(draft, read.value);
}

async function save(draft: Draft, { answers, seen, tab, isLast }: Autosave): Promise<Response> {
  const input = { draftId: draft.id, answers, seen, tab, isYielding: !isLast };
  const outcome = await attempt(visitor, (uow) => saveAnswers(uow, input));
  if (!outcome.ok) return problem(outcome.error instanceof AlreadySent ? 409 : 503);
  await keepHolding();
  const saved = outcome.value.draft;
  const newer = Object.entries(changedSince(saved, seen)).filter(([name, value]) => !isSame(value, sent(name)));
  return Response.json(
    { version: saved.version, savedAt: formatTime(clock.now()), newer: Object.fromEntries(newer) },
    { headers: NOT_KEPT },
  );

  function sent(name: string): AnswerValue {
    return new Map(Object.entries(answers)).get(name) ?? "";
  }
}

const NOT_KEPT = { "cache-control": "private, no-store" } as const;

/** The page has the words for each of these. */
function problem(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(null, { status, headers: { ...NOT_KEPT, ...headers } });
}
