"use client";

import { Button } from "@/components/ui/button";
import type { SessionTime } from "./stage";
import { useSessionTime } from "./use-session-time";

type SessionNoticeProps = {
  readonly time: SessionTime;
  /** Where one signs in again, in another tab. */
  readonly signIn: string;
};

/** Says in good time that the session ends, and puts the end off at the press of a button. Without script the page says it. */
export function SessionNotice({ time, signIn }: SessionNoticeProps) {
  const { shown, prolong } = useSessionTime(time);
  return (
    <div aria-live="polite" className="print:hidden">
      {shown.stage !== "quiet" && (
        <section
          aria-label="サインインの期限"
          data-session-notice={shown.stage}
          className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-blue-900 bg-white px-4 py-3 text-std-16N-170"
        >
          <div className="mx-auto flex max-w-wide flex-wrap items-center gap-x-6 gap-y-2">
            <p className="min-w-0 flex-1 basis-72">{sentences[shown.stage](shown.minutes)}</p>
            {shown.stage === "idle" && (
              <Button onClick={prolong} size="medium">
                サインインを続ける
              </Button>
            )}
            {shown.stage === "over" && (
              <a href={signIn} target="_blank" rel="noreferrer">
                別のタブでサインインする
              </a>
            )}
          </div>
        </section>
      )}
    </div>
  );
}

const sentences = {
  idle: (minutes: number) =>
    `操作がないため、あと${minutes}分ほどでサインインが終わります。続けるときは、ボタンを押してください。`,
  total: (minutes: number) =>
    `サインインしてから時間がたったため、あと${minutes}分ほどでサインインが終わります。延ばせません。入力の途中のものは、それまでに保存してください。`,
  over: () =>
    "サインインの期限が切れました。入力した内容は、この画面に残っています。サインインし直してから、もう一度ボタンを押してください。",
} as const;
