import { readContent } from "./answers";
import { bannerFields } from "./kinds/banner";
import { momentFrom } from "./moment";

export type Banner = {
  readonly slug: string;
  readonly isEmergency: boolean;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

export function toBanner(row: { readonly slug: string; readonly body: unknown }): Banner {
  const { title, level, summary, url, startsAt, endsAt } = readContent(bannerFields, row.body);
  return {
    slug: row.slug,
    isEmergency: level === "emergency",
    title,
    text: summary,
    url,
    startsAt: momentFrom(startsAt) ?? new Date(0),
    endsAt: momentFrom(endsAt) ?? new Date(0),
  };
}

/** The clocks of two machines differ a little; a page made as a banner begins would otherwise miss it. */
const TOLERANCE_MS = 2_000;

/** Emergencies first, then the newest. */
export function bannersAt(banners: readonly Banner[], now: Date): readonly Banner[] {
  return banners
    .filter(({ startsAt, endsAt }) => startsAt.getTime() <= now.getTime() + TOLERANCE_MS && endsAt > now)
    .toSorted((a, b) => Number(b.isEmergency) - Number(a.isEmergency) || b.startsAt.getTime() - a.startsAt.getTime());
}

/** Seconds until a banner begins or ends; null when none will. */
export function nextBannerChange(banners: readonly Banner[], now: Date): number | null {
  const moments = banners
    .flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()])
    .filter((moment) => moment > now.getTime());
  return moments.length === 0 ? null : Math.ceil((Math.min(...moments) - now.getTime()) / 1000);
}
