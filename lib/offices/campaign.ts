import { z } from "zod";
import { PREFECTURES } from "@/lib/japan/prefecture";
import { CONFIRMATION_STATES, type ConfirmationState } from "./confirming";

const PREFECTURE_CODES: readonly string[] = PREFECTURES.map(({ code }) => code);

/** How many letters one press asks for. */
export const CAMPAIGN_MAX = 1000;

const prefecture = z.string().refine((code) => PREFECTURE_CODES.includes(code));

export const campaignQuerySchema = z.object({
  state: z.enum(CONFIRMATION_STATES).optional().catch(undefined),
  prefecture: prefecture.optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
  asked: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .catch(undefined),
});

/** A group of the campaign; without an answer, all of it. */
export type CampaignGroup = {
  readonly state?: ConfirmationState | undefined;
  readonly prefecture?: string | undefined;
};

export type CampaignCounts = Readonly<Record<ConfirmationState, number>>;

export type PrefectureCounts = { readonly code: string; readonly name: string } & CampaignCounts;

/** One office of a group, with when its municipality was asked last. */
export type CampaignOffice = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Prefecture and municipality in words. */
  readonly place: string;
  readonly confirmedOn: Date | null;
  readonly remindedAt: Date | null;
};

export const askGroupSchema = z.object({
  state: z.enum(CONFIRMATION_STATES).optional(),
  prefecture: prefecture.optional(),
});

export const askChosenSchema = z.object({
  offices: z
    .array(z.uuid(), { error: "依頼を送る施設を選択してください。" })
    .min(1, { error: "依頼を送る施設を選択してください。" })
    .max(100, { error: "一度に選択できる施設は100件までです。" }),
});
