type StepTextProps = { readonly step: number; readonly of: number };

/** ステップ 2 / 5, above the heading of a form. */
export function StepText({ step, of }: StepTextProps) {
  return (
    <p className="text-std-16B-170 text-solid-gray-700">
      ステップ {step} / {of}
    </p>
  );
}
