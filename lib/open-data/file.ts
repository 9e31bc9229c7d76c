import { createHash } from "node:crypto";

/** A dataset in one format, as it is sent. */
export type OpenDataFile = {
  readonly body: Buffer<ArrayBuffer>;
  readonly etag: string;
  readonly changedAt: Date | null;
  readonly headers: Readonly<Record<string, string>>;
};

export function makeFile(content: Buffer, about: Pick<OpenDataFile, "changedAt" | "headers">): OpenDataFile {
  const hash = createHash("sha256").update(content).digest("base64url").slice(0, 22);
  return { ...about, body: Buffer.from(content), etag: `"${hash}"` };
}

type Kept = { readonly version: string; readonly file: Promise<OpenDataFile> };

const kept = new Map<string, Kept>();

/** Made once for each state of the data, however many ask at the same time. */
export function keepFile(name: string, version: string, make: () => Promise<OpenDataFile>): Promise<OpenDataFile> {
  const known = kept.get(name);
  if (known?.version === version) return known.file;
  const file = make();
  kept.set(name, { version, file });
  file.catch(() => kept.delete(name));
  return file;
}
