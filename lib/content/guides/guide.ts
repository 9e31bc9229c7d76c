import type { Source } from "@/lib/content/sources";
import type { Inline, Text } from "@/lib/content/text";
import type { Language, Version } from "@/lib/content/versions";

export type GuideStep = {
  /** For links to this step; never changed once published. */
  readonly id: string;
  readonly heading: string;
  readonly what: readonly Text[];
  readonly why: Text;
  readonly prepare?: readonly Text[];
  /** Pages of this portal that help with it. */
  readonly where?: readonly Inline[];
  readonly sources?: readonly Source[];
};

export type GuideQuestion = { readonly question: string; readonly answer: Text };

export type NextPage = {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  readonly hrefLang?: Language;
};

/** What one group of readers does, step by step. */
export type Guide = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly updatedOn: string;
  readonly audience: readonly Text[];
  readonly steps: readonly GuideStep[];
  readonly gains: readonly Text[];
  readonly questions: readonly GuideQuestion[];
  /** The act that most readers came for. */
  readonly act: Omit<NextPage, "text">;
  readonly next: readonly NextPage[];
};

/** The parts that every guide has, in its own version of the language. */
export const GUIDE_WORDS = {
  ja: {
    contents: "このページの内容",
    audience: "対象となる方",
    steps: "進め方",
    step: "ステップ",
    why: "なぜするのか",
    prepare: "用意するもの",
    where: "このポータルで",
    gains: "得られるもの",
    questions: "よくあるご質問",
    next: "次にすること",
  },
  easy: {
    contents: "このページに書《か》いてあること",
    audience: "だれのためのページですか",
    steps: "どうしますか",
    step: "ステップ",
    why: "どうしてですか",
    prepare: "用意《ようい》するもの",
    where: "見《み》るページ（ふつうの日本語）",
    gains: "よいこと",
    questions: "よくある質問《しつもん》",
    next: "次《つぎ》にすること",
  },
  en: {
    contents: "On this page",
    audience: "Who this is for",
    steps: "Step by step",
    step: "Step",
    why: "Why",
    prepare: "Have ready",
    where: "On this portal",
    gains: "What you get",
    questions: "Frequent questions",
    next: "What to do next",
  },
} as const satisfies Record<Version, Readonly<Record<string, string>>>;
