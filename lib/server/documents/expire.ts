import { internalToken } from "@/lib/server/keys";
import { askInside, type Handler } from "./inner-request";
import type { Change } from "./publication-watch";

type Options = {
  readonly handle: Handler;
  readonly headers: Readonly<Record<string, string>>;
  readonly secret: string;
};

/** Lets Next of this process forget what it made from the tags, through a route that only this process can reach. */
export async function expireInNext(change: Change, { handle, headers, secret }: Options): Promise<void> {
  const body = JSON.stringify(change);
  const { status } = await askInside(handle, {
    method: "POST",
    url: "/api/internal/revalidate",
    headers: {
      ...headers,
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(body)),
      authorization: `Bearer ${internalToken(secret)}`,
    },
    body,
  });
  if (status !== 204) throw new Error(`The pages could not be expired (${status})`);
}
