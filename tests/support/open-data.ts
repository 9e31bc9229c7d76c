import type { OpenDataFile } from "@/lib/open-data/file";
import type { FileFormat } from "@/lib/open-data/files";
import { findDataset, thisPortal } from "@/lib/open-data/registry";

/** What anybody may load of a dataset. */
export async function openDataFile(id: string, format: FileFormat): Promise<OpenDataFile> {
  const dataset = findDataset(id);
  if (dataset?.file === undefined) throw new Error(`The portal has no dataset ${id}.`);
  return dataset.file(format, thisPortal());
}
