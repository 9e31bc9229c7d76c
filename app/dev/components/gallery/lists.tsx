import { Card, CardGrid } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DiffView } from "@/components/ui/diff-view";
import { Accordion } from "@/components/ui/disclosure";
import { ResourceList } from "@/components/ui/resource-list";
import { StatusBadge } from "@/components/ui/status-badge";
import { SummaryList } from "@/components/ui/summary-list";
import { TaskList } from "@/components/ui/task-list";
import { Timeline } from "@/components/ui/timeline";
import { LONG, Specimen } from "./specimen";

const NOW = new Date("2026-09-27T01:02:03Z");

export function Lists() {
  return (
    <>
      <Specimen title="入力内容の確認">
        <SummaryList
          rows={[
            { label: "団体の名称", value: LONG, change: "#name", mark: <StatusBadge>公開</StatusBadge> },
            { label: "紹介文", value: "一行目\n二行目", change: "#site" },
            { label: "建物名", value: "", change: "#building" },
            { label: "所在地", value: "", change: "#address", isMissing: true },
          ]}
        />
      </Specimen>
      <Specimen title="タスクの一覧">
        <TaskList
          tasks={[
            { label: "団体の情報を入力する", href: "#1", status: "completed" },
            { label: "取組を入力する", href: "#2", status: "in-progress", help: "目安は10分です。" },
            { label: "担当者を入力する", href: "#3", status: "not-started" },
            { label: "添付ファイルを追加する", href: "#4", status: "problem" },
            { label: "内容を確認して送信する", href: "#5", status: "locked" },
          ]}
        />
      </Specimen>
      <Specimen title="説明の一覧">
        <DescriptionList
          items={[
            { term: "受付番号", details: "D-2026-7K3M9X" },
            { term: "団体", details: LONG },
          ]}
        />
      </Specimen>
      <Specimen title="履歴">
        <Timeline
          entries={[
            {
              id: "2",
              at: NOW,
              title: "差し戻しました",
              by: "事務局",
              details: "従業員数の基準日を記入してください。",
            },
            { id: "1", at: NOW, title: "受け付けました", by: "見本株式会社" },
          ]}
        />
      </Specimen>
      <Specimen title="変更の前後">
        <DiffView label="取組の内容" before="週2日のテレワーク" after="全社員の週4日のテレワーク" />
      </Specimen>
      <ContentLists />
    </>
  );
}

function ContentLists() {
  return (
    <Specimen title="案内">
      <CardGrid>
        <Card href="#1" title="企業の方" level={4}>
          <p>自己宣言の方法をご案内します。</p>
        </Card>
        <Card href="#2" title="自治体の方" level={4} />
        <Card href="#3" title={LONG} level={4} />
      </CardGrid>
      <ResourceList
        level={4}
        resources={[
          {
            href: "#r1",
            title: "見本株式会社",
            summary: "本社の機能の一部を地方に移しました。",
            facts: ["東京都", "情報通信業"],
          },
          { href: "#r2", title: LONG },
        ]}
      />
      <div>
        <Accordion summary="だれが宣言できますか" level={4}>
          <p>企業、団体、個人事業主です。</p>
        </Accordion>
        <Accordion summary="費用はかかりますか" level={4} isOpen>
          <p>かかりません。</p>
        </Accordion>
      </div>
    </Specimen>
  );
}
