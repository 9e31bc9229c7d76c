import { importStatusLabels } from "@/lib/offices/imports/labels";
import type { ImportView } from "@/lib/offices/imports/view";
import { LookAgain } from "./look-again";

type ImportProgressProps = { readonly view: ImportView; readonly href: string };

/** How far the worker is. Whoever leaves and comes back finds the same. */
export function ImportProgress({ view: { status, rowsDone, rowsTotal }, href }: ImportProgressProps) {
  const label = importStatusLabels[status];
  return (
    <div className="mb-8 flex max-w-form flex-col gap-4">
      <p role="status" className="text-std-18B-160">
        {label}
      </p>
      {rowsTotal > 0 && (
        <>
          <progress aria-label={label} value={rowsDone} max={rowsTotal} className="h-4 w-full" />
          <p className="tabular-nums">
            {rowsTotal.toLocaleString("ja-JP")}行のうち{rowsDone.toLocaleString("ja-JP")}行
          </p>
        </>
      )}
      <p>このページを閉じても、処理は続きます。終わると、内容が自動で新しくなります。</p>
      <p>
        <a href={href} className="inline-flex min-h-11 items-center">
          更新
        </a>
      </p>
      <LookAgain />
    </div>
  );
}
