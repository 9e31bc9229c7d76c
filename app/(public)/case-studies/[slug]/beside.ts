import { CASE_STUDY_CONTENT } from "@/lib/case-studies/lists";
import { getCaseStudyPictureText } from "@/lib/case-studies/published";
import { type CaseStudyView, caseStudyView } from "@/lib/case-studies/view";
import { getPublishedDeclaration } from "@/lib/declarations/published";
import { parseReferenceNumber } from "@/lib/japan/reference-number";
import { getPublishedContent } from "@/lib/publishing/published";

export async function pictureTextOf({ slug, image }: CaseStudyView): Promise<string | null> {
  return image === "" ? null : getCaseStudyPictureText(slug, image);
}

/** Those of its related case studies that are public, at their present addresses. */
export async function relatedTo({ related }: CaseStudyView): Promise<readonly CaseStudyView[]> {
  const found = await Promise.all(related.map(present));
  return found.filter((study) => study !== null);
}

async function present(slug: string): Promise<CaseStudyView | null> {
  const found = await getPublishedContent(CASE_STUDY_CONTENT, slug);
  if (found?.state === "moved") return present(found.slug);
  return found?.state === "shown" ? caseStudyView(found.content) : null;
}

/** The declaration it names, while that is public. */
export async function declarationOf({ declarationNumber }: CaseStudyView) {
  const parsed = parseReferenceNumber(declarationNumber);
  const found = parsed.ok ? await getPublishedDeclaration(parsed.value.number) : null;
  if (found?.state !== "shown") return null;
  const { number, organizationName } = found.declaration;
  return { number, organizationName };
}
