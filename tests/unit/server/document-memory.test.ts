import { expect, it } from "vitest";
import type { Document } from "@/lib/server/documents/document";
import { DocumentMemory } from "@/lib/server/documents/document-memory";

const body = Buffer.alloc(0);
const documentOf = (bytes: number): Document => ({ etag: "", bodies: { br: body, gzip: body, identity: body }, bytes });

it("lets the least recently read go when the bytes run out", () => {
  const memory = new DocumentMemory(30);
  for (const address of ["/a", "/b", "/c"]) memory.set(address, documentOf(10), 100);
  memory.fresh("/a", 0);

  memory.set("/d", documentOf(10), 100);

  expect(["/a", "/b", "/c", "/d"].map((address) => memory.any(address) !== undefined)).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

it("does not count a page twice that is kept again", () => {
  const memory = new DocumentMemory(30);
  for (let time = 0; time < 10; time++) memory.set("/a", documentOf(10), 100);
  memory.set("/b", documentOf(20), 100);

  expect(memory.size).toBe(2);
});

it("never keeps a page larger than itself", () => {
  const memory = new DocumentMemory(30);

  memory.set("/a", documentOf(31), 100);

  expect(memory.size).toBe(0);
});

it("gives a page that is past its time only to those who take any", () => {
  const memory = new DocumentMemory(30);
  memory.set("/a", documentOf(10), 100);

  expect([memory.fresh("/a", 99), memory.fresh("/a", 100), memory.any("/a")].map(Boolean)).toEqual([true, false, true]);
});
