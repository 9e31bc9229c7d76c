import { keepOfficePart } from "@/app/(apply)/mypage/(signed-in)/offices/drafts/[draft]/autosave/keep-part";
import { currentStaff } from "@/lib/auth/session";

type Context = { readonly params: Promise<{ readonly draft: string }> };

/** Keeps what an officer is typing in for a municipality. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return keepOfficePart(await currentStaff(), (await params).draft, request);
}
