import type { ReactNode } from "react";

type PreviewBandProps = { readonly children: ReactNode };

/** Says that this is not public, in words that stay in a printed copy and in a picture of the screen. */
export function PreviewBand({ children }: PreviewBandProps) {
  return (
    <div className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-2 rounded-8 border-2 border-warning-yellow-2 bg-yellow-50 p-4 text-yellow-1200">
      <p className="text-std-18B-160">プレビュー</p>
      <p>{children}</p>
    </div>
  );
}
