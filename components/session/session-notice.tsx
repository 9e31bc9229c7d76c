"use client";

import { Button } from "@/components/ui/button";
import { type SessionPlace, sessionWords } from "./session-words";
import type { SessionTime } from "./stage";
import { useSessionTime } from "./use-session-time";

type SessionNoticeProps = {
  readonly place: SessionPlace;
  readonly time: SessionTime;
  /** Where one signs in again, in another tab. */
  readonly signIn: string;
};

/** Says in good time that the session ends, and puts the end off at the press of a button. Without script the page says it. */
export function SessionNotice({ place, time, signIn }: SessionNoticeProps) {
  const { shown, prolong } = useSessionTime(time);
  const words = sessionWords[place];
  return (
    <div aria-live="polite" className="print:hidden">
      {shown.stage !== "quiet" && (
        <section
          aria-label={words.region}
          data-session-notice={shown.stage}
          className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-blue-900 bg-white px-4 py-3 text-std-16N-170"
        >
          <div className="mx-auto flex max-w-wide flex-wrap items-center gap-x-6 gap-y-2">
            <p className="min-w-0 flex-1 basis-72">{words.sentences[shown.stage](shown.minutes)}</p>
            {shown.stage === "idle" && (
              <Button onClick={prolong} size="medium">
                {words.prolong}
              </Button>
            )}
            {shown.stage === "over" && (
              <a href={signIn} target="_blank" rel="noreferrer">
                {words.again}
              </a>
            )}
          </div>
        </section>
      )}
    </div>
  );
}
