import { Markdown } from "@/components/content/markdown";
import { DescriptionList } from "@/components/ui/description-list";
import type { ContentKind } from "@/lib/db/generated/enums";
import { type Answers, asText } from "@/lib/drafts/answers";
import { contentInWords } from "@/lib/publishing/words";
import { MEDIA_WIDTHS, routes } from "@/lib/routes";
import { BannerPreview } from "./banner-preview";
import type { AltTexts } from "./content-rows";

type ContentPreviewProps = {
  readonly kind: ContentKind;
  readonly answers: Answers;
  readonly pictures: AltTexts;
};

/** Shown above the facts, or only in the desk. */
const LEFT_OUT = ["title", "slug", "summary", "body", "image", "expiresAt", "related"];

/** How it will read: the parts of the public page with the same components, with pictures that are not public yet. */
export function ContentPreview({ kind, answers, pictures }: ContentPreviewProps) {
  if (kind === "BANNER") return <BannerPreview answers={answers} />;
  const [summary, image, body] = [asText(answers.summary), asText(answers.image), asText(answers.body)];
  const facts = contentInWords(kind, answers).filter(
    ({ field, words }) => words !== "" && !LEFT_OUT.includes(field.name),
  );
  return (
    <article className="flex flex-col gap-8">
      <div className="flex max-w-text flex-col gap-3">
        <h1 tabIndex={-1} className="text-std-28B-150 desktop:text-std-36B-140">
          {asText(answers.title)}
        </h1>
        {summary && <p className="text-std-17N-170">{summary}</p>}
      </div>
      {image && <DeskPicture id={image} alt={pictures.get(image) ?? ""} />}
      {facts.length > 0 && (
        <DescriptionList items={facts.map(({ field, words }) => ({ term: field.label, details: words }))} />
      )}
      {body && <Markdown text={body} picture={(id, alt) => <DeskPicture id={id} alt={alt} />} />}
    </article>
  );
}

type DeskPictureProps = { readonly id: string; readonly alt: string };

function DeskPicture({ id, alt }: DeskPictureProps) {
  const [, medium = 960] = MEDIA_WIDTHS;
  return <img src={routes.adminImageFile(id, medium)} alt={alt} className="my-6 h-auto max-w-full rounded-8" />;
}
