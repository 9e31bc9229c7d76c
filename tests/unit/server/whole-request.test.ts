import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { readBody, withBody } from "@/lib/server/http/whole-request";

async function serving(
  work: (request: IncomingMessage) => Promise<string>,
): Promise<{ port: number; end: () => void }> {
  const server = createServer(async (request, response) => response.end(await work(request)));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, end: () => void server.close() };
}

it("reads a body and lets it be read once more, with everything else of the request", async () => {
  const { port, end } = await serving(async (request) => {
    const again = withBody(request, (await readBody(request)) ?? Buffer.alloc(0));
    const body = await readBody(again);
    return JSON.stringify([again.method, again.url, again.headers["x-a"], body?.toString("utf8")]);
  });

  const text = "字".repeat(100_000);
  const answer = await fetch(`http://127.0.0.1:${port}/a?b=c`, { method: "POST", body: text, headers: { "x-a": "b" } });

  expect(await answer.json()).toEqual(["POST", "/a?b=c", "b", text]);
  end();
});

it("notices that a visitor has left in the middle", async () => {
  const read = Promise.withResolvers<Buffer | undefined>();
  const { port, end } = await serving(async (request) => {
    read.resolve(await readBody(request));
    return "";
  });
  const socket = connect(port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nhalf");
  await new Promise((resolve) => setTimeout(resolve, 100));

  socket.destroy();
  await new Promise((resolve) => setTimeout(resolve, 100));

  expect(await read.promise).toBeUndefined();
  end();
});
