import { officeTemplate } from "@/lib/offices/imports/template";

type Context = { readonly params: Promise<{ readonly file: string }> };

/** Headings alone, for whoever wants to write a list of offices. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const template = await officeTemplate(file);
  if (template === null) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(template.bytes), {
    headers: {
      "content-type": template.type,
      "content-disposition": `attachment; filename="chitele-offices-template-${file}"`,
      "cache-control": "public, max-age=3600",
    },
  });
}
