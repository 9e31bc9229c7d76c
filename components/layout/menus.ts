import type { Language } from "@/lib/content/versions";
import { routes } from "@/lib/routes";

export type MenuItem = {
  readonly href: string;
  readonly label: string;
  /** The language of the other page, where it is not that of the menu. */
  readonly hrefLang?: Language;
};

export const mainMenu: readonly MenuItem[] = [
  { href: routes.about(), label: "地方創生テレワークとは" },
  { href: routes.forCompanies(), label: "企業の方へ" },
  { href: routes.forMunicipalities(), label: "自治体の方へ" },
  { href: routes.forWorkers(), label: "働く方へ" },
  { href: routes.declarations(), label: "自己宣言" },
  { href: routes.offices(), label: "サテライトオフィス" },
  { href: routes.consultationApply(), label: "相談する" },
  { href: routes.news(), label: "お知らせ" },
  { href: routes.status(), label: "手続き状況の確認" },
];

export const footerMenu: readonly MenuItem[] = [
  { href: routes.accessibility(), label: "アクセシビリティ" },
  { href: routes.privacy(), label: "プライバシーポリシー" },
  { href: routes.terms(), label: "利用規約" },
  { href: routes.cookies(), label: "クッキー・外部送信" },
  { href: routes.openData(), label: "オープンデータ" },
  { href: routes.awards(), label: "アワード" },
  { href: routes.faq(), label: "よくある質問" },
  { href: routes.contact(), label: "お問い合わせ" },
  { href: routes.sitemap(), label: "サイトマップ" },
];

export const englishMainMenu: readonly MenuItem[] = [
  { href: routes.englishAbout(), label: "About" },
  { href: routes.englishForCompanies(), label: "For companies" },
  { href: routes.englishForMunicipalities(), label: "For municipalities" },
  { href: routes.englishForWorkers(), label: "For workers" },
  { href: routes.englishContact(), label: "Contact" },
];

export const englishFooterMenu: readonly MenuItem[] = [
  { href: routes.englishContact(), label: "Contact" },
  { href: routes.accessibility(), label: "Accessibility (in Japanese)", hrefLang: "ja" },
  { href: routes.privacy(), label: "Privacy policy (in Japanese)", hrefLang: "ja" },
  { href: routes.terms(), label: "Terms of use (in Japanese)", hrefLang: "ja" },
  { href: routes.cookies(), label: "Cookies (in Japanese)", hrefLang: "ja" },
  { href: routes.sitemap(), label: "Site map (in Japanese)", hrefLang: "ja" },
];
