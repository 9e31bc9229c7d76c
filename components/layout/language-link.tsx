import type { Language } from "@/lib/content/versions";

type OtherLanguage = { readonly href: string; readonly label: string; readonly lang: Language };

type LanguageLinkProps = { readonly to: OtherLanguage };

/** To the same site in another language, named in that language. */
export function LanguageLink({ to: { href, label, lang } }: LanguageLinkProps) {
  return (
    <a href={href} lang={lang} hrefLang={lang} className="inline-block py-2 text-solid-gray-900">
      {label}
    </a>
  );
}
