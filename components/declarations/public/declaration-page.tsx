import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { InsetText } from "@/components/ui/inset-text";
import { StatusBadge } from "@/components/ui/status-badge";
import { routes } from "@/lib/routes";
import { BadgeGuide } from "./badge-guide";
import { DeclarationList } from "./declaration-list";
import { Efforts } from "./efforts";
import type { ListedDeclaration } from "./listed-declaration";
import { type LogoSize, OrganizationFacts } from "./organization-facts";
import { PublicationFacts } from "./publication-facts";
import type { ShownView } from "./shown-view";

type DeclarationPageProps = {
  readonly declaration: ShownView;
  readonly logo: LogoSize | null;
  readonly related: readonly ListedDeclaration[];
  readonly prefectureName: string;
  readonly baseUrl: string;
  readonly isDemo: boolean;
};

export const DECLARATION_PATH = [{ href: routes.declarations(), label: "自己宣言の一覧" }];

export function DeclarationPage({ declaration, logo, related, prefectureName, baseUrl, isDemo }: DeclarationPageProps) {
  return (
    <ReadingPage title={declaration.organizationName} path={DECLARATION_PATH} over={<Over isDemo={isDemo} />}>
      <PublicationFacts declaration={declaration} />
      <div className="grid gap-x-12 desktop:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <Efforts declaration={declaration} />
          <div className="mt-10">
            <InsetText>
              この内容は、宣言した団体が自ら作成したものです。事務局は形式を確認していますが、取組の成果や団体の信用を保証するものではありません。
            </InsetText>
          </div>
        </div>
        <OrganizationFacts declaration={declaration} logo={logo} />
      </div>
      {related.length > 0 && (
        <Section id="related" heading={`${prefectureName}のほかの宣言`}>
          <DeclarationList declarations={related} level={3} />
          <p>
            <a href={routes.declarationsInPrefecture(declaration.prefectureCode)}>{prefectureName}の宣言をすべて見る</a>
          </p>
        </Section>
      )}
      <BadgeGuide number={declaration.number} baseUrl={baseUrl} />
    </ReadingPage>
  );
}

type OverProps = { readonly isDemo: boolean };

function Over({ isDemo }: OverProps) {
  return (
    <p className="flex flex-wrap items-center gap-3 text-std-16B-170 text-solid-gray-700">
      自己宣言（Action宣言）
      <StatusBadge tone="success">宣言中</StatusBadge>
      {isDemo && <StatusBadge tone="warning">デモデータ</StatusBadge>}
    </p>
  );
}
