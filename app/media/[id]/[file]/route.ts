import { z } from "zod";
import { answerWithImage } from "@/lib/publishing/image-answer";
import { widthInFileName } from "@/lib/publishing/picture-widths";
import { getPublicImage } from "@/lib/publishing/queries/images";

type Context = { readonly params: Promise<{ readonly id: string; readonly file: string }> };

/** A picture of the desk, for as long as something published shows it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const width = widthInFileName(file);
  const isKnown = width !== undefined && z.uuid().safeParse(id).success;
  const image = isKnown ? await getPublicImage(id, width) : null;
  return answerWithImage(request, image, "public, max-age=300, must-revalidate");
}
