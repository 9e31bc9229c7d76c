import { caseStudyView } from "@/lib/case-studies/view";
import { listAllPublishedContent } from "@/lib/publishing/published";
import { routes } from "@/lib/routes";

const MOST = 3;

/** Case studies of the same prefecture, the newest first. */
export async function caseStudiesNear(prefectureCode: string) {
  const studies = (await listAllPublishedContent(["CASE_STUDY"])).map(caseStudyView);
  return studies
    .filter(({ prefectures }) => prefectures.includes(prefectureCode))
    .slice(0, MOST)
    .map(({ slug, title }) => ({ href: routes.caseStudy(slug), label: title }));
}
