import "server-only";
import { Disk, errors } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";
import { env } from "@/lib/env";
import { locationOf } from "./location";

/**
 * Files by keys of our own making. Nothing here is public: routes decide who may read. A file that could not be written
 * whole, because the storage is full, leaves no part of itself.
 */
export async function putFile(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
  const files = await disk();
  try {
    await files.put(key, bytes, { contentType, contentLength: bytes.byteLength });
  } catch (error) {
    await files.delete(key).catch(() => undefined);
    throw error;
  }
}

/** Null when there is no such file. */
export async function getFile(key: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const files = await disk();
  try {
    return new Uint8Array(await files.getBytes(key));
  } catch (error) {
    if (error instanceof errors.E_CANNOT_READ_FILE && !(await files.exists(key))) return null;
    throw error;
  }
}

/** A file that is gone already is no fault. */
export async function deleteFile(key: string): Promise<void> {
  await (await disk()).delete(key);
}

let opened: Promise<Disk> | undefined;

function disk(): Promise<Disk> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Disk> {
  const location = locationOf(env());
  if (location.kind === "disk") return new Disk(new FSDriver({ location: location.folder, visibility: "private" }));
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { kind: _kind, ...options } = location;
  return new Disk(new S3Driver({ ...options, visibility: "private", supportsACL: false }));
}
