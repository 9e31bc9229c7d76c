"use client";

import { useEffect, useRef, useState } from "react";

type TooBigNoticeProps = {
  readonly control: string;
  /** In bytes: of one file, and of everything that is sent at once. */
  readonly limit: number;
  readonly what: "画像" | "資料";
};

/** Says at once that files are too big, and takes them out of the form: sending them would only take time and fail. */
export function TooBigNotice({ control, limit, what }: TooBigNoticeProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const [sentence, setSentence] = useState("");

  useEffect(() => {
    const form = place.current?.closest("form");
    const look = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || target.name !== control) return;
      const fault = faultOf([...(target.files ?? [])], limit, what);
      setSentence(fault ?? "");
      if (fault !== null) target.value = "";
    };
    form?.addEventListener("change", look);
    return () => form?.removeEventListener("change", look);
  }, [control, limit, what]);

  return (
    <p ref={place} role="alert" className="text-std-16N-170 text-error-1 empty:sr-only">
      {sentence}
    </p>
  );
}

function faultOf(files: readonly File[], limit: number, what: string): string | null {
  const tooBig = files.find((file) => file.size > limit);
  if (tooBig)
    return `選択したファイルは${inMegabytes(tooBig.size)}です。${inMegabytes(limit)}までの${what}を選択してください。`;
  const together = files.reduce((sum, file) => sum + file.size, 0);
  if (together <= limit) return null;
  return `選択したファイルは合わせて${inMegabytes(together)}です。${what}を1点ずつ選択し、追加してください。`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, "")}MB`;
}
