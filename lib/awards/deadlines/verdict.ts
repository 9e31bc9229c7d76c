import type { Extension } from "./extensions";
import { verdictSentence } from "./verdict-sentence";
import type { SettledWindow } from "./window";

/** In the order of time: nothing that arrives later gets an earlier one. */
export const VERDICT_KINDS = ["not-yet", "in-time", "extended", "in-grace", "late"] as const;

export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** What is recorded on the case when something is sent. */
export type Verdict = {
  readonly kind: VerdictKind;
  /** The instant that decided: the opening, the common deadline, or the end of the extension. */
  readonly until: Date;
  /** Distance between the arrival and `until`, never negative. */
  readonly byMs: number;
  /** What made it be taken after the common deadline; null when nothing did or had to. */
  readonly extension: Extension | null;
  readonly sentence: string;
};

export type Arrival = {
  readonly window: SettledWindow;
  /** When the request arrived at the server, never when it was worked off. */
  readonly arrivedAt: Date;
  /** The one that `extensionOf` finds for the entry. */
  readonly extension: Extension | null;
};

/**
 * A send at the very instant of a deadline is in time, one millisecond after it is not. An extension has been approved by two
 * people and is a right, so it is looked at before the tolerance of grace, and gets no grace of its own.
 */
export function judgeArrival(arrival: Arrival): Verdict {
  const kind = kindOf(arrival);
  const until = decidingInstant(kind, arrival);
  const byMs = Math.abs(arrival.arrivedAt.getTime() - until.getTime());
  const extension = kind === "extended" ? arrival.extension : null;
  return { kind, until, byMs, extension, sentence: verdictSentence(kind, arrival) };
}

export function isTaken(kind: VerdictKind): boolean {
  return kind === "in-time" || kind === "extended" || kind === "in-grace";
}

/** Until when the server takes a send of this entry: the form stays open as long. */
export function lastAccepted(window: SettledWindow, extension: Extension | null): Date {
  const common = graceEnd(window);
  return extension !== null && extension.until > common ? extension.until : common;
}

export function graceEnd({ enforced, graceMinutes }: SettledWindow): Date {
  return new Date(enforced.getTime() + graceMinutes * 60_000);
}

function kindOf({ window, arrivedAt, extension }: Arrival): VerdictKind {
  if (Number.isNaN(arrivedAt.getTime())) throw new RangeError("An arrival needs an instant.");
  if (arrivedAt < window.opens) return "not-yet";
  if (arrivedAt <= window.enforced) return "in-time";
  if (extension !== null && arrivedAt <= extension.until) return "extended";
  return arrivedAt <= graceEnd(window) ? "in-grace" : "late";
}

/** Whoever is late missed the later of the two: the common deadline or the own one. */
function decidingInstant(kind: VerdictKind, { window, extension }: Arrival): Date {
  if (kind === "not-yet") return window.opens;
  const mayBeExtended = kind === "extended" || kind === "late";
  return mayBeExtended && extension !== null && extension.until > window.enforced ? extension.until : window.enforced;
}
