import type { Answers } from "@/lib/drafts/answers";

/** Day on which the sources were read where they name no day of their own; copies, not the live pages. */
const READ_ON = "2026-11-22";

/** 各省庁の支援措置 of the portal of 2021, which says of itself that it is as of this day. */
export const SUPPORT_PAGE = {
  sourceName: "内閣府の地方創生テレワークのポータル「各省庁の支援措置」（2021年7月6日時点）",
  sourceUrl: "https://www.chisou.go.jp/chitele/jichitai/support/index.html",
  certainty: "primary",
  asOf: "2021-07-06",
} as const satisfies Answers;

type Origin = { readonly name: string; readonly url?: string; readonly asOf?: string };

/** Published by whoever runs the measure. */
export function primary(origin: Origin): Answers {
  return { ...source(origin), certainty: "primary" };
}

/** Told by somebody else only. */
export function report(origin: Origin): Answers {
  return { ...source(origin), certainty: "report" };
}

function source({ name, url = "", asOf }: Origin): Answers {
  const day = asOf === undefined ? "。資料に時点の記載がないため、2026年11月22日に写しで確認" : "";
  return { sourceName: `${name}${day}`, sourceUrl: url, asOf: asOf ?? READ_ON };
}
