import type { EditionSettings } from "./settings-shape";

export const textLabels = {
  call: "募集要項",
  terms: "応募規約",
  privacy: "個人情報の取扱い",
} as const satisfies Record<keyof EditionSettings["texts"], string>;
