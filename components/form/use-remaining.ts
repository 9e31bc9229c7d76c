"use client";

import { useCallback, useEffect, useState } from "react";
import { countCharacters } from "@/lib/japan/clean-text";

const PAUSE_MS = 1000;

/** Counts what is typed; the spoken sentence waits for a pause, unless the limit has been passed. */
export function useRemaining(initial: string, limit: number) {
  const [length, setLength] = useState<number | null>(null);
  const [spoken, setSpoken] = useState("");
  const sentence = length === null ? limitSentence(limit) : remainingSentence(limit - length);

  useEffect(() => {
    if (length === null) return;
    const timer = setTimeout(() => setSpoken(sentence), length > limit ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [length, limit, sentence]);

  useEffect(() => setLength(initial === "" ? null : countCharacters(initial)), [initial]);

  return {
    sentence,
    spoken,
    isOver: length !== null && length > limit,
    count: useCallback((text: string) => setLength(countCharacters(text)), []),
  };
}

function limitSentence(limit: number): string {
  return `${limit.toLocaleString("ja-JP")}文字まで入力できます。`;
}

function remainingSentence(rest: number): string {
  if (rest < 0) return `${(-rest).toLocaleString("ja-JP")}文字超えています。文章を短くしてください。`;
  return `あと${rest.toLocaleString("ja-JP")}文字入力できます。`;
}
