import type { ComponentProps } from "react";
import { Heading } from "@/components/ui/heading";
import { ExternalLink } from "@/components/ui/link";
import { MEDIA_WIDTHS, routes } from "@/lib/routes";

/** How each element of a written text is set. Links to other sites say so; wide tables scroll by themselves. */
export const markdownParts = {
  h2: ({ id, children }: ComponentProps<"h2">) => (
    <div className="mt-10 mb-4">
      <Heading level={2} id={id}>
        {children}
      </Heading>
    </div>
  ),
  h3: ({ id, children }: ComponentProps<"h3">) => (
    <div className="mt-8 mb-3">
      <Heading level={3} id={id}>
        {children}
      </Heading>
    </div>
  ),
  h4: ({ id, children }: ComponentProps<"h4">) => (
    <div className="mt-6 mb-2">
      <Heading level={4} id={id}>
        {children}
      </Heading>
    </div>
  ),
  p: ({ children }: ComponentProps<"p">) => <p className="my-4 text-std-16N-170">{children}</p>,
  ul: ({ children }: ComponentProps<"ul">) => <ul className="my-4 list-disc pl-7">{children}</ul>,
  ol: ({ children, start }: ComponentProps<"ol">) => (
    <ol start={start} className="my-4 list-decimal pl-7">
      {children}
    </ol>
  ),
  li: ({ children }: ComponentProps<"li">) => <li className="my-1">{children}</li>,
  blockquote: ({ children }: ComponentProps<"blockquote">) => (
    <blockquote className="my-6 border-l-8 border-solid-gray-420 pl-5">{children}</blockquote>
  ),
  a: ({ href = "", children }: ComponentProps<"a">) =>
    /^https?:/.test(href) ? <ExternalLink href={href}>{children}</ExternalLink> : <a href={href}>{children}</a>,
  table: ({ children }: ComponentProps<"table">) => (
    <div className="my-6 max-w-full overflow-x-auto">
      <table className="w-full border-collapse text-start">{children}</table>
    </div>
  ),
  th: ({ children }: ComponentProps<"th">) => (
    <th className="border border-solid-gray-420 bg-solid-gray-50 px-4 py-3 text-start font-700">{children}</th>
  ),
  td: ({ children }: ComponentProps<"td">) => (
    <td className="border border-solid-gray-420 px-4 py-3 align-top">{children}</td>
  ),
  img: ({ src, alt = "" }: ComponentProps<"img">) => (
    <ContentPicture id={String(src).replace(/^image:/, "")} alt={alt} />
  ),
};

type ContentPictureProps = { readonly id: string; readonly alt: string };

/** A picture of the desk in the width that fits; the browser chooses. */
export function ContentPicture({ id, alt }: ContentPictureProps) {
  const [, medium = 960] = MEDIA_WIDTHS;
  return (
    <img
      src={routes.media(id, medium)}
      srcSet={MEDIA_WIDTHS.map((width) => `${routes.media(id, width)} ${width}w`).join(", ")}
      sizes="(min-width: 48rem) 45rem, 100vw"
      alt={alt}
      loading="lazy"
      className="my-6 h-auto max-w-full rounded-8"
    />
  );
}
