import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Env } from "@/lib/env";

export type Location =
  | { readonly kind: "disk"; readonly folder: string }
  | {
      readonly kind: "s3";
      readonly bucket: string;
      readonly region: string;
      /** For services that speak S3 and are not Amazon's. */
      readonly endpoint?: string;
      readonly forcePathStyle: boolean;
    };

/** Where files are kept: `file:///srv/files`, `s3://bucket?region=…&endpoint=…`, or beside the other data. */
export function locationOf({ STORAGE_URL, DATA_DIR }: Pick<Env, "STORAGE_URL" | "DATA_DIR">): Location {
  if (STORAGE_URL === undefined) return { kind: "disk", folder: resolve(DATA_DIR, "files") };
  if (STORAGE_URL.startsWith("file:")) return { kind: "disk", folder: folderOf(STORAGE_URL) };
  const { hostname, searchParams } = new URL(STORAGE_URL);
  const endpoint = searchParams.get("endpoint");
  return {
    kind: "s3",
    bucket: hostname,
    region: searchParams.get("region") ?? "ap-northeast-1",
    ...(endpoint === null ? {} : { endpoint }),
    forcePathStyle: endpoint !== null,
  };
}

/** `file:///srv/files` and `file:/srv/files` are absolute, `file:files` starts where the portal runs. */
function folderOf(url: string): string {
  if (url.startsWith("file:/")) return fileURLToPath(url);
  // The build is told not to look for it.
  const inside = join(/* turbopackIgnore: true */ ".", url.slice("file:".length));
  return resolve(/* turbopackIgnore: true */ inside);
}
