import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";
import { locationOf } from "@/lib/storage/location";
import { startS3 } from "@/tests/support/s3";

describe("where files are kept", () => {
  it.each([
    ["beside the other data", { DATA_DIR: "/srv/portal" }, { kind: "disk", folder: "/srv/portal/files" }],
    ["in a folder", { STORAGE_URL: "file:///mnt/files", DATA_DIR: "x" }, { kind: "disk", folder: "/mnt/files" }],
    [
      "in a folder, by one slash",
      { STORAGE_URL: "file:/mnt/files", DATA_DIR: "x" },
      { kind: "disk", folder: "/mnt/files" },
    ],
    [
      "in a folder beside the program",
      { STORAGE_URL: "file:files", DATA_DIR: "x" },
      { kind: "disk", folder: resolve("files") },
    ],
    [
      "at Amazon",
      { STORAGE_URL: "s3://bucket?region=ap-northeast-3", DATA_DIR: "x" },
      { kind: "s3", bucket: "bucket", region: "ap-northeast-3", forcePathStyle: false },
    ],
    [
      "at a service that speaks S3",
      { STORAGE_URL: "s3://bucket?endpoint=https%3A%2F%2Fs3.example.jp", DATA_DIR: "x" },
      {
        kind: "s3",
        bucket: "bucket",
        region: "ap-northeast-1",
        endpoint: "https://s3.example.jp",
        forcePathStyle: true,
      },
    ],
  ])("%s", (_where, env, location) => {
    expect(locationOf({ STORAGE_URL: undefined, ...env })).toEqual(location);
  });
});

const s3 = await startS3();
const folder = mkdtempSync(join(tmpdir(), "portal-files-"));

afterAll(() => {
  s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A process of its own, as far as the portal knows: environment and driver are read once. */
async function filesAt(storageUrl: string): Promise<typeof import("@/lib/storage/files")> {
  vi.resetModules();
  vi.stubEnv("STORAGE_URL", storageUrl);
  vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
  return import("@/lib/storage/files");
}

describe.each([
  ["a folder", pathToFileURL(folder).href],
  ["S3", `s3://portal?region=ap-northeast-1&endpoint=${encodeURIComponent(s3.endpoint)}`],
])("%s, shared by two instances", async (_where, url) => {
  const [one, other] = [await filesAt(url), await filesAt(url)];
  const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);

  it("gives to one what the other has put, byte by byte", async () => {
    await one.putFile("declaration/one.png", bytes, "image/png");

    expect(await other.getFile("declaration/one.png")).toEqual(bytes);
  });

  it("gives what was put last", async () => {
    await one.putFile("declaration/two.png", bytes, "image/png");
    await other.putFile("declaration/two.png", bytes.toReversed(), "image/png");

    expect(await one.getFile("declaration/two.png")).toEqual(bytes.toReversed());
  });

  it("takes the largest file there may be", async () => {
    const large = new Uint8Array(10 * 1024 * 1024).map((_, index) => index % 251);
    await one.putFile("declaration/large.pdf", large, "application/pdf");

    expect(Buffer.compare(Buffer.from((await other.getFile("declaration/large.pdf")) ?? []), Buffer.from(large))).toBe(
      0,
    );
  });

  it("knows nothing of what is deleted or never was, and does not mind", async () => {
    await one.putFile("declaration/gone.png", bytes, "image/png");
    await other.deleteFile("declaration/gone.png");
    await other.deleteFile("declaration/gone.png");

    expect([await one.getFile("declaration/gone.png"), await one.getFile("declaration/never.png")]).toEqual([
      null,
      null,
    ]);
  });
});

it("tells S3 what kind of file it is", () => {
  expect(s3.objects.get("/portal/declaration/one.png")?.type).toBe("image/png");
});
