import type { Extension } from "@/lib/awards/deadlines/extensions";
import { graceEnd, lastAccepted } from "@/lib/awards/deadlines/verdict";
import type { SettledWindow } from "@/lib/awards/deadlines/window";
import { deadlineInWords, openingInWords, type ToldDeadline } from "@/lib/awards/deadlines/words";

/** What the writers of an entry are told: the deadline of all, or their own later one. */
export function toldDeadline(window: SettledWindow, extension: Extension | null): ToldDeadline {
  const isExtended = extension !== null && extension.until > graceEnd(window);
  return {
    displayed: isExtended ? extension.until : window.displayed,
    accepted: lastAccepted(window, extension),
  };
}

export type CallState = "before" | "open" | "closed";

/** Whether something would be taken at this moment. */
export function stateOfCall(window: SettledWindow, extension: Extension | null, now: Date): CallState {
  if (now < window.opens) return "before";
  return now <= lastAccepted(window, extension) ? "open" : "closed";
}

/** When it opens, until when it is open and how long that is, or that it is over. */
export function callInWords(window: SettledWindow, extension: Extension | null, now: Date): string {
  if (now < window.opens) return `受付の開始：${openingInWords(window.opens)}`;
  return `受付：${deadlineInWords(toldDeadline(window, extension), now)}`;
}
