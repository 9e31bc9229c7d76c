import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

/** All that was sent; undefined when the visitor left in the middle. Its length has been checked before. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

/** The same request once more, for a reader that expects to receive the body itself. */
export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const again = new IncomingMessage(new Socket());
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders } = request;
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, headers, rawHeaders });
  again.push(body);
  again.push(null);
  again.complete = true;
  return again;
}
