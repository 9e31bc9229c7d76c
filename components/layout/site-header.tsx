import { Icon } from "@/components/ui/icon";
import type { Language } from "@/lib/content/versions";
import { FRAMES } from "./frames";
import { HeaderSearch } from "./header-search";
import { LanguageLink } from "./language-link";
import type { MenuItem } from "./menus";

type SiteHeaderProps = {
  readonly language?: Language;
  /** Without a menu people finish what they came for. */
  readonly menu?: readonly MenuItem[];
};

export function SiteHeader({ language = "ja", menu = FRAMES[language].mainMenu }: SiteHeaderProps) {
  const { home, siteName, otherLanguage } = FRAMES[language];
  return (
    <header className="relative border-b border-solid-gray-300 bg-white">
      <div className="mx-auto flex max-w-page items-center justify-between gap-4 px-4 py-3 desktop:px-8 desktop:py-4">
        <a
          href={home}
          className="break-keep text-dns-16B-130 text-solid-gray-900 no-underline hover:underline desktop:text-std-22B-150"
        >
          {siteName}
        </a>
        {menu.length > 0 && <Drawer menu={menu} language={language} />}
        {menu.length > 0 && (
          <div className="hidden items-center gap-6 desktop:flex print:hidden">
            {language === "ja" && (
              <div className="w-72">
                <HeaderSearch id="header-search" />
              </div>
            )}
            <p className="text-dns-16N-130">
              <LanguageLink to={otherLanguage} />
            </p>
          </div>
        )}
      </div>
      {menu.length > 0 && <MenuBar menu={menu} language={language} />}
    </header>
  );
}

type MenuProps = { readonly menu: readonly MenuItem[]; readonly language: Language };

/** Opens and closes without any script. */
function Drawer({ menu, language }: MenuProps) {
  const { menu: open, close, otherLanguage } = FRAMES[language];
  return (
    <details className="group shrink-0 whitespace-nowrap desktop:hidden print:hidden">
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-8 border border-blue-900 px-3 text-dns-16B-120 text-blue-900">
        <span className="flex items-center gap-2 group-open:hidden">
          <Icon name="menu" />
          {open}
        </span>
        <span className="hidden items-center gap-2 group-open:flex">
          <Icon name="close" />
          {close}
        </span>
      </summary>
      <div className="absolute inset-x-0 top-full z-10 border-b border-solid-gray-420 bg-white px-4 py-2 shadow-2">
        {language === "ja" && (
          <div className="py-3">
            <HeaderSearch id="menu-search" />
          </div>
        )}
        <nav aria-label={open}>
          <ul className="flex flex-col">
            {[...menu, { ...otherLanguage, hrefLang: otherLanguage.lang }].map(({ href, label, hrefLang }) => (
              <li key={href} lang={hrefLang} className="border-b border-solid-gray-300 last:border-b-0">
                <a
                  href={href}
                  hrefLang={hrefLang}
                  className="block py-4 text-solid-gray-900 no-underline hover:underline"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </details>
  );
}

function MenuBar({ menu, language }: MenuProps) {
  return (
    <nav
      aria-label={FRAMES[language].mainMenuName}
      className="mx-auto hidden max-w-page px-4 desktop:block print:hidden"
    >
      <ul className="flex flex-wrap">
        {menu.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              className="block px-4 py-3 text-dns-16N-130 text-solid-gray-900 no-underline hover:underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
