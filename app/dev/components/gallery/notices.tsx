import { Disclosure } from "@/components/ui/disclosure";
import { EmergencyBanner } from "@/components/ui/emergency-banner";
import { InsetText } from "@/components/ui/inset-text";
import { NotificationBanner } from "@/components/ui/notification-banner";
import { StatusBadge, Tag } from "@/components/ui/status-badge";
import { LONG, Specimen } from "./specimen";

const NOW = new Date("2026-09-27T01:02:03Z");

export function Notices() {
  return (
    <>
      <Specimen title="通知">
        <NotificationBanner tone="success" title="保存しました" level={3}>
          <p>続きは、メールに書かれたリンクから再開できます。</p>
        </NotificationBanner>
        <NotificationBanner tone="error" title="受け付けられませんでした" level={3} />
        <NotificationBanner tone="warning" title="受付期間は残り3日です" level={3} />
        <NotificationBanner tone="info" title={LONG} level={3}>
          <p>{LONG}</p>
        </NotificationBanner>
        <EmergencyBanner title="サイトの一部が使えません" at={NOW} link={{ href: "#main", label: "状況を確認する" }}>
          <p>復旧の見込みは9月27日の正午です。</p>
        </EmergencyBanner>
      </Specimen>
      <Specimen title="状態と属性">
        <div className="flex flex-wrap gap-3">
          <StatusBadge>下書き</StatusBadge>
          <StatusBadge tone="info">確認中</StatusBadge>
          <StatusBadge tone="success">公開中</StatusBadge>
          <StatusBadge tone="warning">差し戻し</StatusBadge>
          <StatusBadge tone="error">取消し</StatusBadge>
          <Tag>東京都</Tag>
        </div>
      </Specimen>
      <Specimen title="補足と開閉">
        <InsetText>
          <p>送信するまで、入力した内容は公開されません。</p>
        </InsetText>
        <Disclosure summary="法人番号が分からないとき">
          <p>国税庁の法人番号公表サイトで調べられます。</p>
        </Disclosure>
        <Disclosure summary="開いているとき" isOpen>
          <p>{LONG}</p>
        </Disclosure>
      </Specimen>
    </>
  );
}
