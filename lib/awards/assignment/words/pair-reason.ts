import type { PairReason } from "@/lib/awards/assignment/draft/pair-reasons";
import type { Wish } from "@/lib/awards/assignment/problem";
import type { Names } from "./names";

const wishText = {
  wants: "本人が担当を希望",
  willing: "本人が担当してもよいと回答",
  "rather-not": "本人はできれば避けたいと回答",
} as const satisfies Record<Wish, string>;

/** In a few words, to stand beside the pair. */
export function pairReasonText(reason: PairReason, { topic }: Pick<Names, "topic">): string {
  switch (reason.code) {
    case "LOCKED":
      return "採点済み";
    case "EVERYBODY":
      return "全員が採点する応募";
    case "ONLY_POSSIBLE":
      return "ほかに採点できる審査委員がいない";
    case "LINK":
      return "採点を比べられるように入れ替え";
    case "KEPT":
      return "現在の担当のまま";
    case "WISH":
      return wishText[reason.wish];
    case "CATEGORY":
      return `部門に詳しい（${reason.weight}/100）`;
    case "TOPIC":
      return `「${topic(reason.topic)}」に詳しい（${reason.weight}/100）`;
    case "SPREAD":
      return "担当件数を均等にするため";
  }
}
