"use client";

import { useCallback, useEffect, useState } from "react";
import { routes } from "@/lib/routes";
import { type SessionTime, type Stage, secondsToNext, stageOf } from "./stage";

type Shown = { readonly stage: Stage; readonly minutes: number };

/**
 * Asks the server before anything is said: another tab, or a send of this one, may have prolonged the session meanwhile. A
 * server that does not answer is no reason to alarm anybody; it is asked again.
 */
export function useSessionTime(opening: SessionTime): { readonly shown: Shown; readonly prolong: () => void } {
  const [time, setTime] = useState<SessionTime | null>(opening);

  const ask = useCallback(async (method: "GET" | "POST") => {
    try {
      const answer = await fetch(routes.apiSession(), { method, headers: { accept: "application/json" } });
      if (answer.ok) setTime(readTime(await answer.json()));
    } catch {
      setTime((before) => (before === null ? null : { ...before }));
    }
  }, []);

  useEffect(() => {
    if (time === null) return;
    const timer = setTimeout(() => void ask("GET"), secondsToNext(time) * 1000);
    const again = () => document.visibilityState === "visible" && void ask("GET");
    document.addEventListener("visibilitychange", again);
    window.addEventListener("pageshow", again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", again);
      window.removeEventListener("pageshow", again);
    };
  }, [time, ask]);

  const left = time === null ? 0 : Math.min(time.idleSeconds, time.totalSeconds);
  return {
    shown: { stage: stageOf(time), minutes: Math.max(1, Math.round(left / 60)) },
    prolong: () => void ask("POST"),
  };
}

function readTime(answer: unknown): SessionTime | null {
  if (typeof answer !== "object" || answer === null || !("idleSeconds" in answer) || !("totalSeconds" in answer))
    return null;
  return { idleSeconds: Number(answer.idleSeconds), totalSeconds: Number(answer.totalSeconds) };
}
