"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";

type EarlyWords = { readonly text: string; readonly start: number; readonly end: number };

/**
 * Keeps what was typed into a text before the page's script ran: React 19 writes the served text over it when it takes the
 * page over, though not in other controls. It is read while rendering, which comes before, and put back before painting.
 */
export function useEarlyWords(id: string, recount: (text: string) => void): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  const isTakingOver = useSyncExternalStore(
    () => () => undefined,
    () => false,
    () => true,
  );
  const [early] = useState(() => (isTakingOver ? wordsIn(id) : null));

  useLayoutEffect(() => {
    if (early === null || area.current === null) return;
    if (area.current.value !== early.text) area.current.value = early.text;
    if (document.activeElement === area.current) area.current.setSelectionRange(early.start, early.end);
  }, [early]);
  useEffect(() => {
    if (early !== null && early.text !== "") recount(early.text);
  }, [early, recount]);

  return area;
}

function wordsIn(id: string): EarlyWords | null {
  if (typeof document === "undefined") return null;
  const area = document.getElementById(id);
  if (!(area instanceof HTMLTextAreaElement)) return null;
  return { text: area.value, start: area.selectionStart, end: area.selectionEnd };
}
