type ConfirmationPanelProps = {
  /** The `h1` of the page, such as 申請を受け付けました. */
  readonly title: string;
  readonly number: string;
  readonly numberLabel?: string;
};

export function ConfirmationPanel({ title, number, numberLabel = "受付番号" }: ConfirmationPanelProps) {
  return (
    <div className="mb-8 flex max-w-form flex-col items-center gap-4 rounded-12 border-2 border-success-2 bg-green-50 px-4 py-10 text-center">
      <h1 tabIndex={-1} className="text-std-28B-150 desktop:text-std-36B-140">
        {title}
      </h1>
      <p className="text-std-18N-160">
        {numberLabel}
        <strong className="mt-1 block text-std-28B-150 tabular-nums select-all">{number}</strong>
      </p>
    </div>
  );
}
