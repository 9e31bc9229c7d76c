import type { GUIDE_WORDS, GuideStep } from "@/lib/content/guides/guide";
import type { Language, Version } from "@/lib/content/versions";
import { GuideStepFacts } from "./guide-step-facts";
import { InlineText, plainText } from "./inline-text";
import { RubyText } from "./ruby-text";
import { SourceLine } from "./source-line";

export type GuideWords = (typeof GUIDE_WORDS)[Version];

type GuideStepsProps = {
  readonly steps: readonly GuideStep[];
  readonly words: GuideWords;
  readonly language: Language;
};

/** Numbered steps, joined by a line where there is room for one. */
export function GuideSteps({ steps, words, language }: GuideStepsProps) {
  return (
    <ol className="flex flex-col">
      {steps.map((step, index) => (
        <li
          key={step.id}
          className="relative pb-12 last:pb-0 desktop:pl-18 desktop:before:absolute desktop:before:top-14 desktop:before:bottom-2 desktop:before:left-[1.4375rem] desktop:before:border-l-2 desktop:before:border-solid-gray-420 desktop:last:before:hidden"
        >
          <Step step={step} number={index + 1} words={words} language={language} />
        </li>
      ))}
    </ol>
  );
}

type StepProps = {
  readonly step: GuideStep;
  readonly number: number;
  readonly words: GuideWords;
  readonly language: Language;
};

function Step({ step, number, words, language }: StepProps) {
  return (
    <section aria-labelledby={step.id} className="flex flex-col gap-4">
      <h3 id={step.id} className="flex items-center gap-4 text-std-20B-150 desktop:text-std-22B-150">
        <span className="flex size-12 shrink-0 items-center justify-center rounded-full bg-blue-900 text-oln-16B-100 text-white desktop:absolute desktop:left-0">
          <span className="sr-only">{words.step}</span>
          {number}
        </span>
        <span className="min-w-0 desktop:py-2">
          <RubyText text={step.heading} />
        </span>
      </h3>
      {step.what.map((text) => (
        <p key={plainText(text)} className="max-w-text">
          <InlineText text={text} />
        </p>
      ))}
      <GuideStepFacts step={step} words={words} />
      {step.sources?.map((source) => (
        <SourceLine key={source.name} source={source} language={language} />
      ))}
    </section>
  );
}
