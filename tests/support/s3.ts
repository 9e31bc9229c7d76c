import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Stored = { readonly body: Buffer; readonly type: string };

/** As much of S3 as the portal speaks, in memory. */
export async function startS3() {
  const objects = new Map<string, Stored>();
  const server = createServer((request, response) => void answer(objects, request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { endpoint: `http://127.0.0.1:${portOf(server.address())}`, objects, stop: () => void server.close() };
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function answer(objects: Map<string, Stored>, request: IncomingMessage, response: ServerResponse): Promise<void> {
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
