import "server-only";
import { faultsOf } from "@/lib/publishing/checks";
import { faultsOfLinks } from "@/lib/publishing/queries/links";
import type { FoundContent } from "./require-content";

const LEADS_TO_PUBLIC = ["DRAFT", "REVISING", "IN_REVIEW", "REVISION_IN_REVIEW", "APPROVED", "REVISION_APPROVED"];

/** Sentences on what is missing or would not work; none once everything is published. */
export async function faultsBeforePublishing({ content, answers }: FoundContent): Promise<string[]> {
  if (!LEADS_TO_PUBLIC.includes(content.status)) return [];
  const links = await faultsOfLinks(content.kind, answers);
  return [...Object.values(faultsOf(content.kind, answers)), ...Object.values(links)];
}
