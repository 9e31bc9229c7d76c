"use client";

import { useField } from "@/components/form/form-context";

/** Stays in the page while empty, so that what was found is read out. */
export function CheckResult() {
  const { notice } = useField("check");
  return (
    <div role="status">
      {notice && (
        <section aria-label="利益相反の確認の結果" className="rounded-8 border-2 border-blue-900 p-4">
          <h2 className="mb-2 text-std-18B-160">確認の結果</h2>
          <p className="whitespace-pre-line">{notice}</p>
          <p className="mt-2">まだ何も保存していません。入力した内容は、このまま残っています。</p>
        </section>
      )}
    </div>
  );
}
