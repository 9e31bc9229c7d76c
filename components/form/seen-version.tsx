"use client";

import { useField } from "./form-context";

type SeenVersionProps = { readonly version: number };

/**
 * The version of the record that the screen shows, sent along with what is decided. When somebody was faster, it becomes the
 * one that holds now, and what they did stands here.
 */
export function SeenVersion({ version }: SeenVersionProps) {
  const { text, notice } = useField("version", String(version));
  return (
    <>
      <input type="hidden" name="version" value={text} />
      {notice && (
        <section aria-label="ほかの人による更新" className="rounded-8 border-2 border-error-1 bg-white p-4">
          <h2 className="mb-2 text-std-18B-160">この画面を開いた後の更新</h2>
          <p className="whitespace-pre-line">{notice}</p>
          <p className="mt-2">
            入力した内容はこのまま残っています。更新を確かめたうえで、もう一度ボタンを押すと、この内容で実行します。
          </p>
        </section>
      )}
    </>
  );
}
