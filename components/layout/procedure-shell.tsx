import type { ReactNode } from "react";
import type { Banner } from "@/lib/publishing/banners";
import { FocusAfterMove } from "./focus-after-move";
import { SiteBanners } from "./site-banners";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SkipLink } from "./skip-link";

type ProcedureShellProps = {
  readonly isDemo: boolean;
  readonly banners?: readonly Banner[];
  readonly children: ReactNode;
};

/** The frame of procedures, for use inside `body`: no menu that leads away from a form. */
export function ProcedureShell({ isDemo, banners = [], children }: ProcedureShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <SiteHeader menu={[]} />
      <SiteBanners banners={banners} />
      <div className="grow">{children}</div>
      <SiteFooter isDemo={isDemo} />
      <FocusAfterMove />
    </div>
  );
}
