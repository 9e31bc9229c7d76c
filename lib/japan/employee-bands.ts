/**
 * Bands of 常時雇用する人数 (no fixed term, or employed or expected for a year or more). The borders 101 and 301 are those of
 * the employers' duties in 次世代育成支援対策推進法 and 女性活躍推進法.
 */
export const EMPLOYEE_BANDS = [
  { code: "0", label: "0人", from: 0, to: 0 },
  { code: "1-20", label: "1人から20人", from: 1, to: 20 },
  { code: "21-50", label: "21人から50人", from: 21, to: 50 },
  { code: "51-100", label: "51人から100人", from: 51, to: 100 },
  { code: "101-300", label: "101人から300人", from: 101, to: 300 },
  { code: "301-1000", label: "301人から1,000人", from: 301, to: 1000 },
  { code: "1001-", label: "1,001人以上", from: 1001, to: null },
] as const;

export const EMPLOYEE_BAND_CODES = EMPLOYEE_BANDS.map((band) => band.code);
