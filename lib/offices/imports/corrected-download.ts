import "server-only";
import { type Actor, viewerOf } from "@/lib/access/actor";
import { downloadOf } from "@/lib/receipts/download";
import { getFile } from "@/lib/storage/files";
import { correctedKey } from "./commands/stage";
import type { ImportView } from "./view";

/** Nothing for who has nothing to do with it or only looks on, before it was read, and once its time is over. */
export async function correctedDownload(actor: Actor | null, view: Pick<ImportView, "id"> | null): Promise<Response> {
  const isHanded = actor !== null && viewerOf(actor) === null;
  const bytes = view === null || !isHanded ? null : await getFile(correctedKey(view.id));
  if (bytes === null) return new Response(null, { status: 404 });
  return downloadOf(bytes, "text/csv; charset=utf-8", "office-import-checked.csv");
}
