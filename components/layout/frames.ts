import type { Language } from "@/lib/content/versions";
import { OFFICE_NAME } from "@/lib/office-name";
import { routes } from "@/lib/routes";
import { englishFooterMenu, englishMainMenu, footerMenu, mainMenu } from "./menus";
import { ENGLISH_SITE_NAME, SITE_NAME } from "./site-name";

/** What stands around a page, in the language of the page: header, breadcrumbs, footer and what search engines are told. */
export const FRAMES = {
  ja: {
    siteName: SITE_NAME,
    locale: "ja_JP",
    home: routes.home(),
    homeLabel: "ホーム",
    otherLanguage: { href: routes.english(), label: "English site", lang: "en" },
    skip: "本文へ移動する",
    menu: "メニュー",
    close: "閉じる",
    mainMenuName: "メインメニュー",
    mainMenu,
    here: "現在位置",
    versions: "このページのことば",
    updated: "最終更新日：",
    source: "出典：",
    opensTab: "新規タブで開きます",
    footerName: "サイトについて",
    footerMenu,
    operator: `運営：${OFFICE_NAME}`,
    demo: "これは機能を確かめるためのデモ環境です。出典のある事実を除き、掲載している団体、人物、宣言はすべて架空のものです。実際の個人情報は入力しないでください。",
  },
  en: {
    siteName: ENGLISH_SITE_NAME,
    locale: "en",
    home: routes.english(),
    homeLabel: "Home",
    otherLanguage: { href: routes.home(), label: "日本語サイト", lang: "ja" },
    skip: "Skip to main content",
    menu: "Menu",
    close: "Close",
    mainMenuName: "Main menu",
    mainMenu: englishMainMenu,
    here: "You are here",
    versions: "Languages of this page",
    updated: "Last updated: ",
    source: "Source: ",
    opensTab: "Opens in a new tab",
    footerName: "About this site",
    footerMenu: englishFooterMenu,
    operator: "Operated by the office of the Regional Revitalization Telework Portal",
    demo: "This is a demonstration. Apart from facts that name their source, all organisations, people and declarations shown here are invented. Please do not enter real personal information.",
  },
} as const satisfies Record<Language, Readonly<Record<string, unknown>>>;
