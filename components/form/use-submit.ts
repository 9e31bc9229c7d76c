"use client";

import { type SubmitEvent, useEffect, useRef, useState, useTransition } from "react";
import type { FormAction, FormState } from "@/lib/forms/form";
import { failedSend } from "./failed-send";

type Answer = {
  readonly state: FormState;
  /** Why the last send came to nothing; then `state` is still that of the send before. */
  readonly failure: string | null;
  readonly sent: FormData | null;
};

/**
 * Sends by script: React empties a form after an action, a send of our own does not; and when the connection breaks or
 * the server fails, the page stays with all that was typed.
 */
export function useSubmit(action: FormAction, served: FormState) {
  const [answer, setAnswer] = useState<Answer>({ state: served, failure: null, sent: null });
  const [isSending, startTransition] = useTransition();
  const isBusy = useRef(false);

  useEffect(() => {
    if (!isSending) isBusy.current = false;
  }, [isSending]);

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    const sent = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(async () => {
      try {
        setAnswer({ state: await action(answer.state, sent), failure: null, sent });
      } catch (error) {
        setAnswer({ state: answer.state, failure: failedSend(error), sent });
      }
    });
  };
  return { ...answer, isSending, submit };
}
