import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseEncoding, makeDocument } from "@/lib/server/documents/document";

const HTML = "<!DOCTYPE html><p>自己宣言</p>".repeat(50);

describe("makeDocument", () => {
  it("holds the same page in each form", async () => {
    const { bodies } = await makeDocument(HTML);

    expect(bodies.identity.toString()).toBe(HTML);
    expect(gunzipSync(bodies.gzip).toString()).toBe(HTML);
    expect(brotliDecompressSync(bodies.br).toString()).toBe(HTML);
  });

  it("lies in memory of its own: a form cut from a shared slab would keep all of the slab, uncounted", async () => {
    const { bodies, bytes } = await makeDocument(HTML);

    const held = Object.values(bodies).reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
    expect(held).toBe(bytes);
  });

  it("names equal pages alike and other pages otherwise", async () => {
    const [one, same, other] = await Promise.all([makeDocument(HTML), makeDocument(HTML), makeDocument(`${HTML} `)]);

    expect(same.etag).toBe(one.etag);
    expect(other.etag).not.toBe(one.etag);
  });
});

it.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br; q=0.0, gzip;q=0", "identity"],
  ["br;q=0.5, gzip", "br"],
  ["deflate", "identity"],
])("answers accept-encoding %s with %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});
