/**
 * Why an entry cannot be judged. A reason that was given stays readable for ever: words are never changed, a new version is added.
 * `by` says who can find it: the computer from the answers, or a person who has read the entry.
 */
export const INELIGIBILITY_REASONS = [
  reason("kind-not-allowed", 1, "computer", "この部門に応募できる者ではありません。"),
  reason("partner-missing", 1, "computer", "連携自治体が記載されていません。"),
  reason("partner-invalid", 1, "computer", "連携自治体として記載された自治体を確認できません。"),
  reason("partner-is-applicant", 1, "computer", "応募した自治体が、連携自治体として記載されています。"),
  reason("not-started", 1, "computer", "応募した日に、取組が始まっていません。"),
  reason("no-base-in-japan", 1, "computer", "日本国内に拠点がありません。"),
  reason("declaration-missing", 1, "computer", "必要なAction宣言の受付番号が記載されていません。"),
  reason("declaration-invalid", 1, "computer", "記載された番号は、Action宣言の受付番号ではありません。"),
  reason("late", 1, "computer", "締切を過ぎて届きました。"),
  reason("duplicate", 1, "office", "同じ取組が、ほかの応募者から応募されています。"),
  reason("other-purpose", 1, "office", "地方創生に役立つテレワークの取組、またはそれを支援する取組ではありません。"),
  reason("false-statement", 1, "office", "事実と異なる記載があります。"),
  reason("excluded", 1, "office", "応募規約の、応募できない者に当たります。"),
] as const;

type IneligibilityReason = (typeof INELIGIBILITY_REASONS)[number];
export type IneligibilityCode = IneligibilityReason["code"];

/** What is recorded on the case. */
export type ReasonGiven = { readonly code: IneligibilityCode; readonly version: number };

export function reasonWords({ code, version }: ReasonGiven): string | null {
  return INELIGIBILITY_REASONS.find((one) => one.code === code && one.version === version)?.words ?? null;
}

/** As a reason is given today: its newest version. */
export function reasonToday(wanted: IneligibilityCode): ReasonGiven {
  const versions = INELIGIBILITY_REASONS.filter(({ code }) => code === wanted).map(({ version }) => version);
  return { code: wanted, version: Math.max(...versions) };
}

function reason<const Code extends string>(code: Code, version: number, by: "computer" | "office", words: string) {
  return { code, version, by, words } as const;
}
