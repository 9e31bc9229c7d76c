import type { ReactNode } from "react";

type PageHeadingProps = {
  readonly children: ReactNode;
  /** What stands above the heading, such as ステップ 2 / 5. */
  readonly over?: ReactNode;
  readonly lead?: ReactNode;
};

export function PageHeading({ children, over, lead }: PageHeadingProps) {
  return (
    <div className="mb-8 flex max-w-text flex-col gap-3">
      {over}
      <h1 tabIndex={-1} className="text-std-28B-150 desktop:text-std-36B-140">
        {children}
      </h1>
      {lead && <p className="text-std-17N-170">{lead}</p>}
    </div>
  );
}
