import { ContentEntries } from "@/components/content/content-entries";
import { InventedNote } from "@/components/content/invented-note";
import { Markdown } from "@/components/content/markdown";
import { ContentPicture } from "@/components/content/markdown-parts";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { FileLink } from "@/components/ui/link";
import { overviewFacts, storyFacts } from "@/lib/case-studies/facts";
import { ALL_CASE_STUDIES } from "@/lib/case-studies/lists";
import type { CaseStudyView } from "@/lib/case-studies/view";
import { isInvented } from "@/lib/publishing/invented";
import { routes } from "@/lib/routes";
import { caseStudyEntry } from "./case-study-list";
import { CaseStudySource } from "./case-study-source";

type CaseStudyPageProps = {
  readonly study: CaseStudyView;
  /** What its picture shows; null where it has none. */
  readonly pictureText: string | null;
  readonly related: readonly CaseStudyView[];
  /** The declaration of the same organization, where it is public. */
  readonly declaration: { readonly number: string; readonly organizationName: string } | null;
};

export function CaseStudyPage({ study, pictureText, related, declaration }: CaseStudyPageProps) {
  const { title, subtitle, summary, body, image } = study;
  return (
    <ReadingPage
      title={title}
      path={[{ href: ALL_CASE_STUDIES.href(), label: ALL_CASE_STUDIES.title }]}
      over="事例"
      lead={subtitle === "" ? summary : <Lead subtitle={subtitle} summary={summary} />}
    >
      <div className="flex flex-col gap-6">
        {isInvented(study) && <InventedNote>この事例は、画面の見え方を示すための架空のものです。</InventedNote>}
        {pictureText !== null && <ContentPicture id={image} alt={pictureText} />}
      </div>
      <div className="mt-6 grid gap-x-12 desktop:grid-cols-[minmax(0,1fr)_20rem]">
        <Overview study={study} />
        <div className="desktop:col-start-1 desktop:row-start-1">
          <Story study={study} />
          {body !== "" && (
            <div className="mt-16 max-w-text border-t border-solid-gray-300 pt-4">
              <Markdown text={body} />
            </div>
          )}
        </div>
      </div>
      {declaration !== null && <Declaration declaration={declaration} />}
      <CaseStudySource study={study} />
      <p className="mt-10" data-print="hide">
        <FileLink href={routes.caseStudyPdf(study.slug)} kind="PDF">
          この事例を1枚の資料で読む
        </FileLink>
      </p>
      {related.length > 0 && (
        <Section id="related" heading="関連する事例">
          <ContentEntries entries={related.map(caseStudyEntry)} level={3} />
        </Section>
      )}
    </ReadingPage>
  );
}

type StudyProps = Pick<CaseStudyPageProps, "study">;

/** Read first; beside the story where there is room. */
function Overview({ study }: StudyProps) {
  return (
    <section aria-labelledby="overview" className="flex flex-col gap-4 self-start rounded-8 bg-solid-gray-50 p-6">
      <h2 id="overview" className="text-std-20B-150">
        事例の概要
      </h2>
      <dl className="flex flex-col gap-4">
        {overviewFacts(study).map(({ term, details }) => (
          <div key={term}>
            <dt className="text-dns-14N-130 text-solid-gray-700">{term}</dt>
            <dd className="whitespace-pre-line">{details}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Story({ study }: StudyProps) {
  return storyFacts(study).map(({ term, details }, index) => (
    <Section key={term} id={`part-${index + 1}`} heading={term}>
      <p className="max-w-text whitespace-pre-line text-std-17N-170">{details}</p>
    </Section>
  ));
}

type LeadProps = { readonly subtitle: string; readonly summary: string };

function Lead({ subtitle, summary }: LeadProps) {
  return (
    <>
      <span className="mb-2 block font-700">{subtitle}</span>
      {summary}
    </>
  );
}

type DeclarationProps = { readonly declaration: NonNullable<CaseStudyPageProps["declaration"]> };

function Declaration({ declaration: { number, organizationName } }: DeclarationProps) {
  return (
    <Section id="declaration" heading="自己宣言">
      <p>
        <a href={routes.declaration(number)}>
          {organizationName}の自己宣言（{number}）
        </a>
      </p>
    </Section>
  );
}
