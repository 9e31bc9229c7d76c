import { BALANCE_SERIES, INCREASE_SERIES } from "./migration-balance";
import { REPORTED_SERIES } from "./reported";
import type { Series } from "./series";
import { TELEWORK_RATE } from "./telework-rate";
import { TOKYO_AREA_INFLOW } from "./tokyo-area-inflow";

/** The day on which a figure, a note or a definition last changed. */
export const STATISTICS_CHANGED_ON = "2026-11-27";

/** What official sources say. */
export const OFFICIAL_SERIES = [BALANCE_SERIES, INCREASE_SERIES, TOKYO_AREA_INFLOW, TELEWORK_RATE] as const;

export const ALL_SERIES: readonly Series[] = [...OFFICIAL_SERIES, ...REPORTED_SERIES];
