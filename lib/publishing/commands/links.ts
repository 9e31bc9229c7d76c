import "server-only";
import type { ContentKind } from "@/lib/db/generated/enums";
import type { Answers } from "@/lib/drafts/answers";
import { FieldsRefused } from "@/lib/errors";
import { faultsOfLinks } from "@/lib/publishing/queries/links";

/** Asked by the desk before a text goes further. Texts that come with the portal may name pages that come with it later. */
export async function requireKnownLinks(kind: ContentKind, answers: Answers): Promise<void> {
  const faults = await faultsOfLinks(kind, answers);
  if (Object.keys(faults).length > 0) throw new FieldsRefused(faults);
}
