import { AboutBackground } from "@/components/content/about-background";
import { AboutMore } from "@/components/content/about-more";
import { AboutPartners } from "@/components/content/about-partners";
import { AboutPioneers } from "@/components/content/about-pioneers";
import { AboutProposals } from "@/components/content/about-proposals";
import { AboutWhat } from "@/components/content/about-what";
import { ContentsList } from "@/components/content/contents-list";
import { pageMetadata } from "@/components/content/page-metadata";
import { ReadingPage } from "@/components/content/reading-page";
import { ABOUT_SECTIONS, ABOUT_UPDATED_ON } from "@/lib/content/about";
import { routes } from "@/lib/routes";

const TITLE = "地方創生テレワークとは";
const DESCRIPTION =
  "「転職なき移住」とも呼ばれる地方創生テレワークの考え方、背景となった数字、検討会議の提言を、出典とともに紹介します。";

export const metadata = pageMetadata({ title: TITLE, description: DESCRIPTION, path: routes.about() });

export default function AboutPage() {
  return (
    <ReadingPage
      title={TITLE}
      lead="勤め先を変えずに地方へ移り住み、テレワークで働く。その考え方と背景を、出典とともに紹介します。"
      address={routes.about()}
      updatedOn={ABOUT_UPDATED_ON}
    >
      <ContentsList sections={ABOUT_SECTIONS} />
      <AboutWhat />
      <AboutBackground />
      <AboutProposals />
      <AboutPioneers />
      <AboutPartners />
      <AboutMore />
    </ReadingPage>
  );
}
