import { request } from "node:http";
import type { FieldValues } from "@/tests/support/form-client";
import { formData } from "@/tests/support/form-client";

type Slow = { readonly url: URL; readonly values: FieldValues; readonly cookie: string; readonly address: string };

/** A form whose second half is kept back: a send that is under way for as long as the test wants. */
export async function beginSlowSend({ url, values, cookie, address }: Slow) {
  const packed = new Response(formData(values));
  const body = Buffer.from(await packed.arrayBuffer());
  const half = Math.floor(body.length / 2);
  const outgoing = request({
    ...{ host: "127.0.0.1", port: url.port, path: url.pathname, method: "POST", localAddress: address, agent: false },
    headers: {
      ...{ host: url.host, origin: url.origin, accept: "text/html", cookie },
      "content-type": packed.headers.get("content-type") ?? "",
      "content-length": body.length,
    },
  });
  const answer = new Promise<{ readonly status: number | undefined; readonly location: string }>((settle) => {
    outgoing.on("response", (incoming) => {
      incoming.resume();
      incoming.on("end", () => settle({ status: incoming.statusCode, location: incoming.headers.location ?? "" }));
    });
    outgoing.on("error", () => settle({ status: undefined, location: "" }));
  });
  await new Promise((settle) => outgoing.write(body.subarray(0, half), settle));
  return {
    end: () => {
      outgoing.end(body.subarray(half));
      return answer;
    },
  };
}
