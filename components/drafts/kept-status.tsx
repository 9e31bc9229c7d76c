"use client";

import { useEffect, useRef, useState } from "react";
import { isSpoken, keptSentence } from "./sentences";
import type { Kept } from "./use-keeper";

type KeptStatusProps = {
  readonly kept: Kept | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly hasCopies: boolean;
};

/** 保存しました 10:32 — to be seen at any time, to be heard only when it matters. */
export function KeptStatus({ kept, labels, hasCopies }: KeptStatusProps) {
  const sentence = keptSentence(kept, { labels, hasCopies });
  const [spoken, setSpoken] = useState("");
  const before = useRef<Kept | null>(null);

  useEffect(() => {
    setSpoken(isSpoken(kept, before.current) ? sentence : "");
    before.current = kept;
  }, [kept, sentence]);

  const isTrouble = kept !== null && kept.kind !== "saved";
  return (
    <>
      <p
        data-kept={kept?.kind}
        className={isTrouble ? "text-error-1 empty:hidden" : "text-solid-gray-600 empty:hidden"}
      >
        {sentence}
      </p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}
