import { routes } from "@/lib/routes";

/** The language a page is written in: what `lang` and `hreflang` say. */
export type Language = "ja" | "en";

/** やさしい日本語 is Japanese, too: it has pages of its own, but no tag that search engines know. */
export type Version = Language | "easy";

type Versions = { readonly ja: string; readonly easy?: string; readonly en?: string };

/** Pages that exist in more than one version. Links between them, `hreflang` and sitemap.xml read this table. */
export const VERSIONS: readonly Versions[] = [
  { ja: routes.home(), en: routes.english() },
  { ja: routes.about(), en: routes.englishAbout() },
  { ja: routes.forCompanies(), easy: routes.easyForCompanies(), en: routes.englishForCompanies() },
  { ja: routes.forMunicipalities(), easy: routes.easyForMunicipalities(), en: routes.englishForMunicipalities() },
  { ja: routes.forWorkers(), easy: routes.easyForWorkers(), en: routes.englishForWorkers() },
  { ja: routes.contact(), en: routes.englishContact() },
];

const ORDER = ["ja", "easy", "en"] as const;

export const VERSION_LABELS = {
  ja: { label: "日本語", lang: "ja" },
  easy: { label: "やさしい日本語", lang: "ja" },
  en: { label: "English", lang: "en" },
} as const satisfies Record<Version, { readonly label: string; readonly lang: Language }>;

export type PageVersion = { readonly version: Version; readonly href: string };

/** The versions of a page, its own among them; none when it has no other. */
export function versionsOf(path: string): readonly PageVersion[] {
  const found = VERSIONS.find((versions) => ORDER.some((version) => versions[version] === path));
  return ORDER.flatMap((version) => {
    const href = found?.[version];
    return href === undefined ? [] : [{ version, href }];
  });
}

/** What `hreflang` says of a page: the same on its Japanese and its English side. */
export function languagesOf(path: string): Readonly<Record<"ja" | "en" | "x-default", string>> | undefined {
  const found = VERSIONS.find(({ ja, en }) => en !== undefined && (ja === path || en === path));
  return found?.en === undefined ? undefined : { ja: found.ja, en: found.en, "x-default": found.ja };
}
