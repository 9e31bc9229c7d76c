/** Longest names first where one contains another: Edge and Opera also call themselves Chrome, Chrome also Safari. */
const BROWSERS = [
  ["Edg", "Microsoft Edge"],
  ["OPR/", "Opera"],
  ["Firefox/", "Firefox"],
  ["FxiOS/", "Firefox"],
  ["CriOS/", "Chrome"],
  ["Chrome/", "Chrome"],
  ["Safari/", "Safari"],
] as const;

const SYSTEMS = [
  ["iPhone", "iPhone"],
  ["iPad", "iPad"],
  ["Android", "Android"],
  ["Windows", "Windows"],
  ["CrOS", "ChromeOS"],
  ["Mac OS X", "Mac"],
  ["Linux", "Linux"],
] as const;

/** Enough for its owner to tell one browser from another, and no more: no version, no address. */
export function deviceName(userAgent: string): string {
  return `${nameIn(BROWSERS, userAgent) ?? "その他のブラウザー"}（${nameIn(SYSTEMS, userAgent) ?? "その他の端末"}）`;
}

function nameIn(names: readonly (readonly [string, string])[], userAgent: string): string | undefined {
  return names.find(([sign]) => userAgent.includes(sign))?.[1];
}
