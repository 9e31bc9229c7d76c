import { VisuallyHidden } from "./visually-hidden";

type StepState = "none" | "completed" | "editing" | "error" | "skipped";

type NavigationStep = {
  readonly label: string;
  readonly state: StepState;
  /** Steps that were reached lead back to. */
  readonly href?: string;
};

const STATE_WORDS = {
  none: "未入力",
  completed: "入力済み",
  editing: "入力中",
  error: "修正が必要",
  skipped: "スキップ",
} as const satisfies Record<StepState, string>;

const MARKS = {
  none: "border-solid-gray-600 bg-white text-solid-gray-800",
  completed: "border-blue-900 bg-blue-900 text-white",
  editing: "border-4 border-blue-900 bg-white text-blue-900",
  error: "border-error-1 bg-white text-error-1",
  skipped: "border-dashed border-solid-gray-600 bg-white text-solid-gray-700",
} as const satisfies Record<StepState, string>;

type StepNavigationProps = { readonly steps: readonly NavigationStep[] };

/** For up to six fixed steps. */
export function StepNavigation({ steps }: StepNavigationProps) {
  const reached = steps.filter((step) => step.state !== "none").length;
  return (
    <nav aria-labelledby="step-navigation-heading" className="mb-8">
      <h2 id="step-navigation-heading" className="sr-only">
        全{steps.length}ステップ中、{reached}ステップ目まで到達済み
      </h2>
      <ol className="flex flex-col gap-3 desktop:flex-row desktop:gap-0">
        {steps.map((step, index) => (
          <Step key={step.label} step={step} number={index + 1} />
        ))}
      </ol>
    </nav>
  );
}

/** Joins a step with the one before it. */
const LINE =
  "desktop:before:absolute desktop:before:top-5 desktop:before:right-[calc(50%+1.75rem)] desktop:before:left-[calc(-50%+1.75rem)] desktop:before:border-t-2 desktop:before:border-solid-gray-420";

type StepProps = { readonly step: NavigationStep; readonly number: number };

function Step({ step: { label, state, href }, number }: StepProps) {
  const isCurrent = state === "editing";
  return (
    <li
      aria-current={isCurrent ? "step" : undefined}
      className={`relative flex flex-1 items-center gap-3 desktop:flex-col desktop:gap-2 desktop:text-center ${number > 1 ? LINE : ""}`}
    >
      <span
        className={`flex size-10 shrink-0 items-center justify-center rounded-full border-2 text-oln-16B-100 ${MARKS[state]}`}
      >
        {number}
      </span>
      <span className={isCurrent ? "text-dns-16B-130" : "text-dns-16N-130"}>
        {href && !isCurrent ? <a href={href}>{label}</a> : label}
        <VisuallyHidden>（{STATE_WORDS[state]}）</VisuallyHidden>
      </span>
    </li>
  );
}
