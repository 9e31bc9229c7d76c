import type { ContentField } from "@/lib/publishing/field";
import { bodyField, slugField, summaryField, titleField } from "./questions";

/** Fixed pages of the portal that the desk keeps: their addresses are part of the portal. */
export const pageFields = [titleField, slugField, summaryField, bodyField] as const satisfies readonly ContentField[];
