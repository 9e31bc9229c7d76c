import type { ReactNode } from "react";
import { ReadingPage } from "@/components/content/reading-page";
import { Section } from "@/components/content/section";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { StatusBadge } from "@/components/ui/status-badge";
import { asText } from "@/lib/drafts/answers";
import type { JapanDay } from "@/lib/japan/dates";
import { fadingNotices, fadingOf } from "@/lib/offices/fading";
import { optionLabel } from "@/lib/offices/options";
import type { OfficeView } from "@/lib/offices/public-view";
import { OfficeAct } from "./office-act";
import { OfficeFacts } from "./office-facts";
import { OfficeHead } from "./office-head";
import { OfficePhotos } from "./office-photos";
import { OfficeSubsidies } from "./office-subsidies";
import { OFFICE_PATH } from "./path";

type OfficePageProps = {
  readonly office: OfficeView;
  readonly today: JapanDay;
  readonly isDemo: boolean;
  /** The address of the page as a QR code. */
  readonly qr: ReactNode;
  /** Other offices and case studies. */
  readonly around: ReactNode;
};

/** Everything that is public of one office, the questions companies ask first at the top. */
export function OfficePage({ office, today, isDemo, qr, around }: OfficePageProps) {
  return (
    <ReadingPage title={office.name} path={OFFICE_PATH} over={<Over office={office} isDemo={isDemo} />}>
      {office.isClosed && <Closed />}
      {!office.isClosed && <Faded office={office} today={today} />}
      <p className="max-w-text whitespace-pre-line text-std-17N-170">{asText(office.answers["description"])}</p>
      <OfficeHead office={office} today={today} />
      {!office.isClosed && <OfficeAct office={office} />}
      <OfficePhotos office={office} />
      <OfficeFacts office={office} />
      <OfficeSubsidies answers={office.answers} today={today} />
      {around}
      <Section id="share" heading="このページを伝える">
        <div className="flex flex-wrap items-center gap-6">
          {qr}
          <p className="max-w-text">
            <span className="print:hidden">このページは印刷できます。</span>
            QRコードを読み取ると、いつでも最新の内容のページが開きます。受付番号は
            <span className="font-mono">{office.number}</span>です。
          </p>
        </div>
      </Section>
    </ReadingPage>
  );
}

type OverProps = { readonly office: OfficeView; readonly isDemo: boolean };

function Over({ office: { kind, isClosed }, isDemo }: OverProps) {
  return (
    <p className="flex flex-wrap items-center gap-3 text-std-16B-170 text-solid-gray-700">
      {optionLabel("kind", kind)}
      {isClosed && <StatusBadge tone="error">閉館</StatusBadge>}
      {isDemo && <StatusBadge tone="warning">デモデータ（架空の施設）</StatusBadge>}
    </p>
  );
}

function Closed() {
  return (
    <NotificationBanner tone="warning" title="この施設は閉館しています">
      <p>利用できません。次の内容は、閉館する前のものです。</p>
    </NotificationBanner>
  );
}

type FadedProps = { readonly office: OfficeView; readonly today: JapanDay };

function Faded({ office: { confirmedOn }, today }: FadedProps) {
  const fading = fadingOf(confirmedOn, today);
  if (fading === "current") return null;
  return (
    <NotificationBanner tone="warning" title={fadingNotices[fading]}>
      <p>
        自治体が内容を最後に確かめてから
        {fading === "old" ? "1年6か月を過ぎているため、一覧では後のほうに並べています" : "1年を過ぎています"}
        。料金や利用時間などは、変わっていることがあります。
      </p>
    </NotificationBanner>
  );
}
