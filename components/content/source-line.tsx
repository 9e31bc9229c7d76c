import { FRAMES } from "@/components/layout/frames";
import { ExternalLink } from "@/components/ui/link";
import type { Source } from "@/lib/content/sources";
import type { Language } from "@/lib/content/versions";

type SourceLineProps = { readonly source: Source; readonly language?: Language };

/** 出典 under a figure or a fact. */
export function SourceLine({ source: { name, date, href }, language = "ja" }: SourceLineProps) {
  const { source, opensTab } = FRAMES[language];
  return (
    <p className="max-w-text text-dns-14N-130 text-solid-gray-700">
      {source}
      {href ? (
        <ExternalLink href={href} opensTab={opensTab} hrefLang={language === "en" ? "ja" : undefined}>
          {name}
        </ExternalLink>
      ) : (
        name
      )}
      {date && (language === "ja" ? `（${date}）` : ` (${date})`)}
    </p>
  );
}
