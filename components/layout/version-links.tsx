import { type Language, VERSION_LABELS, versionsOf } from "@/lib/content/versions";
import { FRAMES } from "./frames";

type VersionLinksProps = { readonly path: string; readonly language: Language };

/** The other versions of this page: in easy Japanese, in English. Nothing where there is only one. */
export function VersionLinks({ path, language }: VersionLinksProps) {
  const versions = versionsOf(path);
  if (versions.length === 0) return null;
  return (
    <nav aria-labelledby="versions-label" className="print:hidden">
      <p id="versions-label" className="sr-only">
        {FRAMES[language].versions}
      </p>
      <ul className="flex flex-wrap gap-x-5 text-dns-16N-130">
        {versions.map(({ version, href }) => {
          const { label, lang } = VERSION_LABELS[version];
          const isHere = href === path;
          return (
            <li key={version} lang={lang}>
              {isHere ? (
                <strong aria-current="page">{label}</strong>
              ) : (
                <a href={href} hrefLang={lang}>
                  {label}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
