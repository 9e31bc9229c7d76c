import { DescriptionList } from "@/components/ui/description-list";
import { TimeText } from "@/components/ui/time-text";
import type { DraftView } from "@/lib/awards/assignment/desk/view";
import { modeLabels, weightLabels } from "@/lib/awards/assignment/labels";
import { counted } from "./lines";

type DraftFactsProps = { readonly draft: DraftView };

const WEIGHTS = ["wishes", "expertise", "load", "mix"] as const;

/** What was asked for, by whom, and what it changes. */
export function DraftFacts({ draft }: DraftFactsProps) {
  const { wish, author, createdAt } = draft;
  const changes = draft.kind === "draft" ? [{ term: "変更", details: changesText(draft.table.pairs) }] : [];
  return (
    <DescriptionList
      items={[
        {
          term: "作成",
          details: (
            <>
              <TimeText at={createdAt} /> {author}
            </>
          ),
        },
        { term: "割り当て方", details: modeLabels[wish.mode] },
        { term: "下限", details: `1人${wish.minimum}件` },
        { term: "重み", details: WEIGHTS.map((name) => `${weightLabels[name]}${wish.weights[name]}`).join("、") },
        { term: "種", details: wish.seed },
        ...changes,
      ]}
    />
  );
}

function changesText(pairs: readonly { readonly mark: "added" | "removed" | "kept" }[]): string {
  const count = (mark: string) => pairs.filter((pair) => pair.mark === mark).length;
  return `担当${counted(pairs)}組（追加${count("added")}組、そのまま${count("kept")}組）、外す${count("removed")}組`;
}
