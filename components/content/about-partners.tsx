import { ABOUT } from "@/lib/content/about";
import { PARTNERS } from "@/lib/content/movement";
import { SOURCES } from "@/lib/content/sources";
import { routes } from "@/lib/routes";
import { Section } from "./section";
import { SourceLine } from "./source-line";

export function AboutPartners() {
  return (
    <Section {...ABOUT.partners}>
      <p className="max-w-text">
        提言を受けて、国と9つの団体が2021年7月8日に包括連携協定を結びました。企業の取組の促進、自治体と企業の協働、人材の確保の支援など、6つの分野で協力します。
      </p>
      <ul className="grid list-disc gap-x-12 gap-y-1 pl-6 desktop:grid-cols-2">
        {PARTNERS.map((partner) => (
          <li key={partner}>{partner}</li>
        ))}
      </ul>
      <p className="max-w-text">
        <a href={routes.partners()}>推進パートナーのページ</a>
        で、協力の分野と、取組の紹介のしかたを案内しています。
      </p>
      <SourceLine source={SOURCES.agreement} />
    </Section>
  );
}
