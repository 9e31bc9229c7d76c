import { footerMenu } from "./menus";
import { OFFICE_NAME, SITE_NAME } from "./site-name";

type SiteFooterProps = { readonly isDemo: boolean };

export function SiteFooter({ isDemo }: SiteFooterProps) {
  return (
    <footer className="border-t-4 border-blue-900 bg-solid-gray-50 text-dns-16N-130">
      <div className="mx-auto flex max-w-page flex-col gap-6 px-4 py-10 desktop:px-8">
        <nav aria-label="サイトについて" className="print:hidden">
          <ul className="flex flex-wrap gap-x-6 gap-y-1">
            {footerMenu.map(({ href, label }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2 text-solid-gray-900">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {isDemo && <DemoNotice />}
        <p>
          {SITE_NAME}
          <br />
          運営：{OFFICE_NAME}
        </p>
      </div>
    </footer>
  );
}

function DemoNotice() {
  return (
    <p className="max-w-text rounded-8 border border-solid-gray-600 bg-white p-4 leading-150">
      これは機能を確かめるためのデモ環境です。出典のある事実を除き、掲載している団体、人物、宣言はすべて架空のものです。実際の個人情報は入力しないでください。
    </p>
  );
}
