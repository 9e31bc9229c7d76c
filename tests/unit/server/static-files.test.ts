import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { fileOf, sendStaticFile } from "@/lib/server/http/static-files";

it("takes every spelling of an address for the same file, so that it is kept once", () => {
  const plain = fileOf("/_next/static/chunks/abc.js");

  expect(plain).toMatch(/\.next\/static\/chunks\/abc\.js$/);
  for (const spelling of [
    "chunks/%61bc.js",
    "chunks%2Fabc.js",
    "chunks/./abc.js",
    "chunks//abc.js",
    "x/../chunks/abc.js",
  ])
    expect(fileOf(`/_next/static/${spelling}`), spelling).toBe(plain);
});

it("names no file outside of the folder, and none for what is no address", () => {
  for (const address of ["../../package.json", "%2e%2e/%2e%2e/package.json", "%zz", "%", "", "%2e%2e%2fstatic-too/a"])
    expect(fileOf(`/_next/static/${address}`), address).toBeUndefined();
});

it("shows no folder and no file that is not of the build", async () => {
  for (const address of ["", "chunks", "chunks/", ".git/config", "../../.git/HEAD", "%2e%2e/%2e%2e/.env"])
    expect(await statusOf(`/_next/static/${address}`), address).toBe(404);
});

async function statusOf(pathname: string): Promise<number> {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  await sendStaticFile(request, response, pathname, {});
  return response.statusCode;
}
