import type { Source } from "@/lib/content/sources";
import type { PrefectureCode } from "@/lib/japan/prefecture";

/** Months, the first and the last included: "2019-04" to "2019-12". No source says more than the month. */
export type Period = { readonly label: string; readonly from: string; readonly to: string };

export type Observation = {
  readonly period: Period;
  readonly value: number;
  readonly prefecture?: PrefectureCode;
  /** What has to be known to read this one value. */
  readonly note?: string;
};

/** One series of official figures with everything that is needed to read it. */
export type Series = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly unit: string;
  /** Digits after the point, as the source gives them. */
  readonly decimals: number;
  readonly definition: string;
  /** What minus means, where a value can have a sign. */
  readonly sign?: string;
  readonly notes: readonly string[];
  readonly source: Source;
  readonly observations: readonly Observation[];
};

/** "2019年4月から2020年12月まで": what all values of a series cover together. */
export function spanOf(observations: readonly Observation[]): string {
  const first = observations.map(({ period }) => period.from).toSorted()[0] ?? "";
  const last =
    observations
      .map(({ period }) => period.to)
      .toSorted()
      .at(-1) ?? "";
  return first === last ? monthInWords(first) : `${monthInWords(first)}から${monthInWords(last)}まで`;
}

function monthInWords(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return `${year}年${number}月`;
}
