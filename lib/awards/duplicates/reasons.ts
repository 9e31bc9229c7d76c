import { commonPassage } from "./common-passage";
import type { Evidence } from "./evidence";
import type { Two } from "./participants";
import { ALIKE, ALIKE_FIGURES, FAR_DAYS, NEAR_DAYS } from "./score";

/** What speaks for one effort, each in a sentence. */
export function reasonsFor(evidence: Evidence, two: Two): readonly string[] {
  return [
    evidence.bond?.words ?? null,
    titleReason(evidence, two),
    textReason(evidence, two),
    figuresReason(evidence),
    evidence.places.length > 0 ? `取組を行う自治体が同じです（${evidence.places.join("、")}）。` : null,
    startReason(evidence, two),
  ].filter((reason) => reason !== null);
}

/** What speaks for two efforts. */
export function reasonsAgainst({ bond, daysApart }: Evidence, { first, second }: Two): readonly string[] {
  return [
    bond === null ? "応募者と連携先に、同じ団体が見つかりません。" : null,
    daysApart !== null && daysApart >= FAR_DAYS
      ? `開始日が1年以上離れています（${startsOf({ first, second })}）。`
      : null,
  ].filter((reason) => reason !== null);
}

function titleReason({ title }: Evidence, { first, second }: Two): string | null {
  if (title < ALIKE.title) return null;
  const titles = `「${first.stated.title}」「${second.stated.title}」`;
  return title === 1
    ? `表記の違いを除くと、取組の名称が同じです（${titles}）。`
    : `取組の名称が似ています（類似度${percent(title)}：${titles}）。`;
}

function textReason({ text }: Evidence, { first, second }: Two): string | null {
  if (text < ALIKE.text) return null;
  const passage = commonPassage(first.stated.text, second.stated.text);
  const words = `取組の説明が似ています（類似度${percent(text)}）。`;
  return passage === null ? words : `${words}共通する部分：「${passage}」`;
}

function figuresReason({ figures }: Evidence): string | null {
  return figures.length < ALIKE_FIGURES ? null : `説明に同じ数値があります（${figures.join("、")}）。`;
}

function startReason({ daysApart }: Evidence, { first, second }: Two): string | null {
  if (daysApart === null || daysApart > NEAR_DAYS) return null;
  return daysApart === 0
    ? `開始日が同じです（${first.stated.startedOn}）。`
    : `開始日が近いです（${startsOf({ first, second })}）。`;
}

function startsOf({ first, second }: Two): string {
  return `1件目は${first.stated.startedOn}、2件目は${second.stated.startedOn}`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}
