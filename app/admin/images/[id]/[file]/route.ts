import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { answerWithImage } from "@/lib/publishing/image-answer";
import { widthInFileName } from "@/lib/publishing/picture-widths";
import { getDeskImage } from "@/lib/publishing/queries/images";

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

/** For the desk, before anything that shows the picture is published. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const width = widthInFileName(file);
  const isKnown = width !== undefined && z.uuid().safeParse(id).success;
  const image = isKnown ? await getDeskImage(await currentActor(), id, width) : null;
  return answerWithImage(request, image, "private, no-store");
}
