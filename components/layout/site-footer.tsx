import type { Language } from "@/lib/content/versions";
import { routes } from "@/lib/routes";
import { FRAMES } from "./frames";
import { LanguageLink } from "./language-link";

type SiteFooterProps = {
  readonly isDemo: boolean;
  readonly language?: Language;
  /** On reading pages; our server adds the address of the page to the link. */
  readonly asksOpinion?: boolean;
};

export function SiteFooter({ isDemo, language = "ja", asksOpinion = false }: SiteFooterProps) {
  const { footerName, footerMenu, otherLanguage, demo, siteName, operator } = FRAMES[language];
  return (
    <footer className="border-t-4 border-blue-900 bg-solid-gray-50 text-dns-16N-130">
      <div className="mx-auto flex max-w-page flex-col gap-6 px-4 py-10 desktop:px-8">
        {asksOpinion && (
          <p className="print:hidden">
            <a href={routes.feedback()} className="inline-block py-2">
              このページへのご意見
            </a>
          </p>
        )}
        <nav aria-label={footerName} className="print:hidden">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {footerMenu.map(({ href, label, hrefLang }) => (
              <li key={href}>
                <a href={href} hrefLang={hrefLang} className="inline-block py-2 text-solid-gray-900">
                  {label}
                </a>
              </li>
            ))}
            <li>
              <LanguageLink to={otherLanguage} />
            </li>
          </ul>
        </nav>
        {isDemo && <p className="max-w-text rounded-8 border border-solid-gray-600 bg-white p-4 leading-150">{demo}</p>}
        <p>
          {siteName}
          <br />
          {operator}
        </p>
      </div>
    </footer>
  );
}
