"use client";

import { useEffect, useRef, useState } from "react";

type TooBigNoticeProps = {
  readonly control: string;
  readonly limit: number;
};

/** Says at once that a file is too big, and takes it out of the form: sending it would only take time and fail. */
export function TooBigNotice({ control, limit }: TooBigNoticeProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const [sentence, setSentence] = useState("");

  useEffect(() => {
    const form = place.current?.closest("form");
    const look = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== control) return;
      const tooBig = [...(target.files ?? [])].find((file) => file.size > limit);
      setSentence(tooBig ? sentenceFor(tooBig.size, limit) : "");
      if (tooBig) target.value = "";
    };
    form?.addEventListener("change", look);
    return () => form?.removeEventListener("change", look);
  }, [control, limit]);

  return (
    <p ref={place} role="alert" className="text-std-16N-170 text-error-1 empty:sr-only">
      {sentence}
    </p>
  );
}

function sentenceFor(size: number, limit: number): string {
  const [mine, most] = [size, limit].map((bytes) => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, ""));
  return `選択したファイルは${mine}MBです。${most}MBまでの画像を選択してください。`;
}
