import type { JapanDay } from "@/lib/japan/dates";
import type { PublicDeclaration } from "./queries/public";

export type BadgeState = "valid" | "expired" | "ended" | "suspended" | "inReview" | "unknown";

/** The state in words. Only `valid` looks valid. */
export const BADGE_WORDS = {
  valid: "宣言中",
  expired: "期限切れ",
  ended: "終了",
  suspended: "公開停止中",
  inReview: "確認中",
  unknown: "確認できません",
} as const satisfies Record<BadgeState, string>;

/** By the day it is asked on: between midnight and the job that ends a declaration, the badge is right already. */
export function badgeStateOf(found: PublicDeclaration | null, today: JapanDay): BadgeState {
  if (found === null) return "unknown";
  if (found.state === "withdrawn" || found.state === "cancelled" || found.state === "refused") return "ended";
  if (found.state !== "shown") return found.state;
  const { validUntil } = found.declaration;
  return validUntil !== null && validUntil.toISOString().slice(0, 10) < today ? "expired" : "valid";
}

const LOOKS = {
  valid: { panel: "#0017c1", state: "#0017c1", text: "#ffffff" },
  other: { panel: "#666666", state: "#ffffff", text: "#333333" },
} as const;

/** A picture that says everything it shows in words, for people who cannot see it and for a name of a file alike. */
export function badgeSvg(state: BadgeState, number: string): string {
  const words = BADGE_WORDS[state];
  const look = state === "valid" ? LOOKS.valid : LOOKS.other;
  const title = `地方創生テレワーク推進運動 Action宣言 ${number}：${words}`;
  const stateWidth = words.length * 14 + 20;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="280" height="80" viewBox="0 0 280 80" role="img" aria-labelledby="t" lang="ja">
<title id="t">${title}</title>
<rect x="0.5" y="0.5" width="279" height="79" rx="8" fill="#ffffff" stroke="${look.panel}"/>
<path d="M8.500 0.500H72V79.500H8.500a8 8 0 0 1-8-8V8.500a8 8 0 0 1 8-8z" fill="${look.panel}"/>
<path d="M10 58 28 28l10 15 7-9 17 24z" fill="#ffffff"/>
<path d="M45 18a6 6 0 1 1 0.010 0z" fill="#ffffff"/>
<g font-family="'Noto Sans JP','Hiragino Sans','Yu Gothic',Meiryo,sans-serif" fill="#333333">
<text x="84" y="24" font-size="13" textLength="${13 * 13}" lengthAdjust="spacingAndGlyphs">地方創生テレワーク推進運動</text>
<text x="84" y="48" font-size="19" font-weight="700">Action宣言</text>
<text x="84" y="69" font-size="12" font-family="'Noto Sans Mono',Consolas,monospace">${number}</text>
<rect x="${270 - stateWidth}" y="52" width="${stateWidth}" height="22" rx="4" fill="${look.state}" stroke="${look.panel}"/>
<text x="${270 - stateWidth / 2}" y="68" font-size="14" font-weight="700" text-anchor="middle" fill="${look.text}">${words}</text>
</g>
</svg>
`;
}
