import { z } from "zod";
import { STAGE_KEYS } from "@/lib/awards/editions/rules/judging-schema";
import { choice } from "@/lib/forms/fields";

export const askAdjustmentForm = z.object({ id: z.uuid(), stage: choice("審査の段階", STAGE_KEYS) });
