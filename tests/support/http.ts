import { type IncomingHttpHeaders, request } from "node:http";

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: readonly string[];
  /** Set when the answer is a redirect. */
  readonly location: string | null;
  readonly text: string;
};

export type SendOptions = {
  readonly method?: string;
  readonly body?: FormData | string | Uint8Array | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly localAddress?: string;
  /** An address exactly as written, where a URL would tidy it. */
  readonly path?: string;
};

/** One request over a connection of its own; nothing is followed, kept or retried. */
export async function send(
  url: URL,
  { method, body, headers = {}, localAddress = "127.0.0.1", path }: SendOptions = {},
): Promise<Answer> {
  const encoded = body === undefined ? null : await encode(body);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: "127.0.0.1",
        port: url.port,
        path: path ?? url.pathname + url.search,
        method: method ?? (encoded ? "POST" : "GET"),
        localAddress,
        agent: false,
        headers: { host: url.host, ...encoded?.headers, ...headers },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const status = incoming.statusCode ?? 0;
          const location = status >= 300 && status < 400 ? (incoming.headers.location ?? null) : null;
          resolve({
            status,
            headers: incoming.headers,
            cookies: incoming.headers["set-cookie"] ?? [],
            location,
            text: Buffer.concat(chunks).toString("utf8"),
          });
        });
      },
    );
    outgoing.setTimeout(60_000, () => outgoing.destroy(new Error("No answer in 60 seconds.")));
    outgoing.on("error", reject);
    outgoing.end(encoded?.bytes);
  });
}

async function encode(body: FormData | string | Uint8Array) {
  const bytes = (value: ArrayBuffer) => Buffer.from(value);
  if (!(body instanceof FormData)) {
    const content = Buffer.from(body);
    return { bytes: content, headers: { "content-length": String(content.length) } };
  }
  const packed = new Response(body);
  const content = bytes(await packed.arrayBuffer());
  return {
    bytes: content,
    headers: { "content-type": packed.headers.get("content-type") ?? "", "content-length": String(content.length) },
  };
}
