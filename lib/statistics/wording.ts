import { format } from "d3-format";

const withSign = format("+,");

/** +1,935 or −384: always with its sign, since the sign is the news. */
export function signed(value: number): string {
  return value === 0 ? "0" : withSign(value);
}

/** 14.6 or 8.0: as many digits after the point as the source gives. */
export function withDecimals(value: number, decimals: number): string {
  return format(`,.${decimals}f`)(value);
}

export function balanceInWords(value: number): string {
  if (value === 0) return "転出と転入が同数";
  return value > 0 ? "転入超過" : "転出超過";
}
