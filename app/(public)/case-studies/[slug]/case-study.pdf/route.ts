import { CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import { caseStudyPdf } from "@/lib/case-studies/pdf";
import { caseStudyView } from "@/lib/case-studies/view";
import { keepFile, makeFile } from "@/lib/open-data/file";
import { respondWithFile } from "@/lib/open-data/respond";
import { getPublishedContent } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

type Context = { readonly params: Promise<{ readonly slug: string }> };

/** One sheet of what is published, made once for each state of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const found = await getPublishedContent(CASE_STUDY_CONTENT, decodeURIComponent((await params).slug));
  if (found?.state === "moved") {
    return new Response(null, { status: 308, headers: { location: routes.caseStudyPdf(found.slug) } });
  }
  if (found?.state !== "shown") return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const study = caseStudyView(found.content);
  const file = await keepFile(`case-study:${study.slug}`, study.updatedAt.toISOString(), async () =>
    makeFile(await caseStudyPdf(study), {
      changedAt: study.updatedAt,
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `inline; filename="case-study-${study.slug}.pdf"`,
      },
    }),
  );
  return respondWithFile(request, file);
}
