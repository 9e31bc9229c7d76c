"use client";

import "@/app/globals.css";
import { DefectView, type DefectViewProps } from "@/components/layout/defect-view";
import { pageTitle } from "@/components/layout/site-name";
import { PROBLEMS } from "@/lib/problems";

/** When even the frame of a screen fails. */
export default function GlobalError(props: DefectViewProps) {
  return (
    <html lang="ja">
      <head>
        <title>{pageTitle(PROBLEMS[500].title)}</title>
      </head>
      <body>
        <DefectView {...props} />
      </body>
    </html>
  );
}
