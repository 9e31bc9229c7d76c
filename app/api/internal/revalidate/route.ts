import { revalidatePath, revalidateTag } from "next/cache";
import { z } from "zod";
import { secret } from "@/lib/env";
import { isInternalToken } from "@/lib/server/keys";

const changeSchema = z.union([
  z.object({ all: z.literal(true) }),
  z.object({ tags: z.array(z.string().min(1).max(256)).max(10_000) }),
]);

/** Only our own server asks this, in its own process; over the network the address does not exist. */
export async function POST(request: Request): Promise<Response> {
  if (!isInternalToken(request.headers.get("authorization"), secret())) return new Response(null, { status: 404 });
  const change = changeSchema.parse(await request.json());
  if ("all" in change) revalidatePath("/", "layout");
  else for (const tag of change.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
