import { BackLink } from "@/components/layout/back-link";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { Button, ButtonLink } from "@/components/ui/button";
import { FilterChips } from "@/components/ui/filter-chips";
import { Icon } from "@/components/ui/icon";
import { ExternalLink, FileLink } from "@/components/ui/link";
import { LONG, Specimen } from "./specimen";

const LOOKS = ["solid", "outline", "text", "danger"] as const;
const SIZES = ["large", "medium", "small"] as const;
const ICONS = [
  "menu",
  "close",
  "chevron",
  "back",
  "external",
  "file",
  "search",
  "success",
  "error",
  "warning",
  "info",
] as const;

export function ActionsAndLinks() {
  return (
    <>
      <Specimen title="ボタン">
        {SIZES.map((size) => (
          <div key={size} className="flex flex-wrap gap-4">
            {LOOKS.map((look) => (
              <Button key={look} look={look} size={size}>
                保存する
              </Button>
            ))}
          </div>
        ))}
        <div className="flex flex-wrap gap-4">
          <Button aria-disabled="true">いまは押せません</Button>
          <ButtonLink href="#main">申請をはじめる</ButtonLink>
          <Button look="outline">{LONG}</Button>
        </div>
      </Specimen>
      <Specimen title="リンク">
        <p>
          <a href="#main">このページの先頭</a>、
          <ExternalLink href="https://www.example.jp/">見本の団体のサイト</ExternalLink>、
          <FileLink href="/open-data/declarations.csv" kind="CSV" size="12KB">
            自己宣言の一覧
          </FileLink>
        </p>
        <BackLink href="#main" />
        <Breadcrumbs path={[{ href: "/declarations", label: "自己宣言の一覧" }]} current={LONG} />
      </Specimen>
      <Specimen title="絞り込みの条件">
        <FilterChips
          filters={[
            { label: "東京都", href: "?a" },
            { label: "情報通信業", href: "?b" },
          ]}
          clear="?"
        />
      </Specimen>
      <Specimen title="アイコン">
        <ul className="flex flex-wrap gap-4">
          {ICONS.map((name) => (
            <li key={name} className="flex items-center gap-2">
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
