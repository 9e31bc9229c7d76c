import { currentMember } from "@/lib/auth/member";
import { keepOfficePart } from "./keep-part";

type Context = { readonly params: Promise<{ readonly draft: string }> };

/** Keeps what a member is typing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return keepOfficePart(await currentMember(), (await params).draft, request);
}
