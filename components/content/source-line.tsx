import { ExternalLink } from "@/components/ui/link";
import type { Source } from "@/lib/content/sources";

type SourceLineProps = { readonly source: Source };

/** 出典 under a figure or a fact. */
export function SourceLine({ source: { name, date, href } }: SourceLineProps) {
  return (
    <p className="max-w-text text-dns-14N-130 text-solid-gray-700">
      出典：{href ? <ExternalLink href={href}>{name}</ExternalLink> : name}
      {date && `（${date}）`}
    </p>
  );
}
