import { routes } from "@/lib/routes";

export type MenuItem = { readonly href: string; readonly label: string };

export const mainMenu: readonly MenuItem[] = [
  { href: routes.about(), label: "地方創生テレワークとは" },
  { href: routes.declarations(), label: "自己宣言の一覧" },
  { href: routes.applyStart(), label: "自己宣言をする" },
  { href: routes.status(), label: "手続き状況の確認" },
  { href: routes.contact(), label: "お問い合わせ" },
];

export const footerMenu: readonly MenuItem[] = [
  { href: routes.accessibility(), label: "アクセシビリティ" },
  { href: routes.privacy(), label: "プライバシーポリシー" },
  { href: routes.terms(), label: "利用規約" },
  { href: routes.cookies(), label: "クッキー・外部送信" },
  { href: routes.openData(), label: "オープンデータ" },
  { href: routes.contact(), label: "お問い合わせ" },
  { href: routes.sitemap(), label: "サイトマップ" },
];
