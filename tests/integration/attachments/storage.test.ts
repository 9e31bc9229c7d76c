import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { resolve } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { locationOf } from "@/lib/storage/location";

describe("where files are kept", () => {
  it.each([
    ["beside the other data", { DATA_DIR: "/srv/portal" }, { kind: "disk", folder: "/srv/portal/files" }],
    ["in a folder", { STORAGE_URL: "file:///mnt/files", DATA_DIR: "x" }, { kind: "disk", folder: "/mnt/files" }],
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

/** As much of S3 as the portal speaks. */
const objects = new Map<string, { readonly body: Buffer; readonly type: string }>();

async function s3(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const key = new URL(request.url ?? "", "http://s3").pathname;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const found = objects.get(key);
  if (request.method === "PUT")
    objects.set(key, { body: Buffer.concat(chunks), type: String(request.headers["content-type"]) });
  else if (request.method === "DELETE") objects.delete(key);
  else if (found === undefined) {
    response.writeHead(404, { "content-type": "application/xml" });
    return void response.end(request.method === "HEAD" ? "" : "<Error><Code>NoSuchKey</Code></Error>");
  } else return void response.writeHead(200, { "content-length": found.body.length, etag: '"1"' }).end(found.body);
  response.writeHead(request.method === "DELETE" ? 204 : 200, { etag: '"1"' }).end();
}

const server = createServer((request, response) => void s3(request, response));
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const address = server.address();
const port = typeof address === "object" ? address?.port : 0;
vi.stubEnv(
  "STORAGE_URL",
  `s3://portal?region=ap-northeast-1&endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}`,
);
vi.stubEnv("AWS_ACCESS_KEY_ID", "test");
vi.stubEnv("AWS_SECRET_ACCESS_KEY", "test");
// The environment is read once, so nothing that reads it may come before.
const { deleteFile, getFile, putFile } = await import("@/lib/storage/files");

afterAll(() => server.close());

it("puts, gets and deletes through S3", async () => {
  const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);

  await putFile("declaration/one.png", bytes, "image/png");

  expect([...objects.keys()]).toEqual(["/portal/declaration/one.png"]);
  expect(objects.get("/portal/declaration/one.png")?.type).toBe("image/png");
  expect(await getFile("declaration/one.png")).toEqual(bytes);
  await deleteFile("declaration/one.png");
  expect(await getFile("declaration/one.png")).toBeNull();
  await deleteFile("declaration/one.png");
});
