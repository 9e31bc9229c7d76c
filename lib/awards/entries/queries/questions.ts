import "server-only";
import { z } from "zod";
import type { EntryField } from "@/lib/awards/entries/fields/field";
import { entryForm } from "@/lib/awards/entries/own-form";
import { findCallOfEdition } from "./calls";

const schema = z.object({ editionId: z.uuid(), category: z.string() });

/** Everything that is asked of entries into a category, by the settings that hold: no word of any entry. */
export async function questionsOf(of: {
  readonly editionId: string | undefined;
  readonly category: string | undefined;
}): Promise<readonly EntryField[]> {
  const asked = schema.safeParse(of);
  const call = asked.success ? await findCallOfEdition(asked.data) : null;
  return call === null ? [] : entryForm(call).fields;
}
