import "server-only";
import { FILES_CONTROL, releasedIn } from "@/components/form/intents";
import type { Contact, Visitor } from "@/lib/access/actor";
import { type DocumentChoice, type TakenDocuments, takeDocuments } from "@/lib/attachments/take-documents";
import { overLimit } from "@/lib/auth/visitor-limit";
import type { Draft } from "@/lib/drafts/queries";
import { readFiles } from "@/lib/forms/read-form";

type Place = { readonly actor: Visitor | Contact; readonly draft: Pick<Draft, "id" | "caseId"> };

/** The papers of this send, into the draft that they go with. */
export async function takePapers(
  place: Place,
  { field, named }: Pick<DocumentChoice, "field" | "named">,
  data: FormData,
): Promise<TakenDocuments> {
  const files = readFiles(data, FILES_CONTROL);
  const refusal = files.length === 0 ? null : await overLimit("upload");
  if (refusal !== null) return { ids: named, released: [], error: refusal.message };
  return takeDocuments(place, { flow: "consultation", field, named, files, released: releasedIn(data) });
}
