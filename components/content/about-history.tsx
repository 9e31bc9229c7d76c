import { ABOUT } from "@/lib/content/about";
import { HISTORY } from "@/lib/content/history";
import { HistoryList } from "./history-list";
import { Section } from "./section";

export function AboutHistory() {
  return (
    <Section {...ABOUT.history}>
      <p className="max-w-text">
        運動を担う国の組織の名称は、年とともに変わっています。2021年は内閣官房まち・ひと・しごと創生本部事務局、2022年2月の表彰式のときは内閣官房デジタル田園都市国家構想実現会議事務局でした。
      </p>
      <HistoryList entries={HISTORY} />
    </Section>
  );
}
