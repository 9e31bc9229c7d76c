import type { ReactNode } from "react";

const WIDTHS = { page: "max-w-page", wide: "max-w-wide" } as const;

type MainAreaProps = {
  /** Breadcrumbs on reading pages, a back link on forms; never both. */
  readonly before?: ReactNode;
  readonly width?: keyof typeof WIDTHS;
  readonly children: ReactNode;
};

/** What a page holds between header and footer. */
export function MainArea({ before, width = "page", children }: MainAreaProps) {
  return (
    <div className={`mx-auto w-full px-4 pt-6 pb-16 desktop:px-8 ${WIDTHS[width]}`}>
      {before}
      <main id="main" tabIndex={-1} className="pt-6">
        {children}
      </main>
    </div>
  );
}
