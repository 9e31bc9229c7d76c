"use client";

import { useCallback, useEffect, useState } from "react";
import type { Answers } from "@/lib/drafts/answers";
import { canKeepCopies, dropCopy, isKeeping, putCopy, startKeeping, stopKeeping, takeCopy } from "./local-copy";

export type CopiesState = "unknown" | "impossible" | "off" | "on";

/** Whether this browser keeps copies, and what it kept of this page. A browser without room for them loses nothing else. */
export function useCopies(name: string) {
  const [state, setState] = useState<CopiesState>("unknown");
  const [found, setFound] = useState<Answers | null>(null);

  useEffect(() => {
    let isGone = false;
    const look = async () => {
      const isOn = canKeepCopies() && (await isKeeping());
      const copy = isOn ? await takeCopy(name) : null;
      if (isGone) return;
      setState(isOn ? "on" : offOrImpossible());
      setFound(copy);
    };
    look().catch(() => setState("impossible"));
    return () => {
      isGone = true;
    };
  }, [name]);

  const choose = useCallback((isWanted: boolean) => {
    setState(isWanted ? "on" : "off");
    (isWanted ? startKeeping() : stopKeeping()).catch(() => setState("impossible"));
  }, []);
  const forget = useCallback(() => {
    setFound(null);
    dropCopy(name).catch(() => undefined);
  }, [name]);
  return { state, found, choose, forget };
}

function offOrImpossible(): CopiesState {
  return canKeepCopies() ? "off" : "impossible";
}

/** For the keeper, which must go on when the browser refuses. */
export function copiesOf(name: string) {
  const quietly = (work: Promise<void>) => work.catch(() => undefined);
  return {
    put: (answers: Answers) => (canKeepCopies() ? quietly(putCopy(name, answers)) : Promise.resolve()),
    drop: () => (canKeepCopies() ? quietly(dropCopy(name)) : Promise.resolve()),
  };
}
