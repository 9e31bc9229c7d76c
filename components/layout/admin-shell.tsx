import type { ReactNode } from "react";
import { AreaNavigation } from "./area-navigation";
import { FocusAfterMove } from "./focus-after-move";
import type { MenuItem } from "./menus";
import { SITE_NAME } from "./site-name";
import { SkipLink } from "./skip-link";

type AdminShellProps = {
  readonly navigation: readonly MenuItem[];
  /** Whose screens they are. */
  readonly area?: string;
  /** Who is signed in; nobody on the sign-in pages. */
  readonly name?: string;
  /** The form that signs out. */
  readonly signOut?: ReactNode;
  readonly children: ReactNode;
};

/** The frame of the screens of the secretariat and of jurors, for use inside `body`. */
export function AdminShell({ navigation, area = "事務局", name, signOut, children }: AdminShellProps) {
  return (
    <div className="flex min-h-dvh flex-col text-dns-16N-130">
      <SkipLink />
      <header className="border-b border-solid-gray-420 bg-white print:hidden">
        <div className="mx-auto flex max-w-wide flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 desktop:px-8">
          <p className="text-dns-16B-130">
            {SITE_NAME}　{area}
          </p>
          {name && (
            <div className="flex flex-wrap items-center gap-4">
              <span>{name}さん</span>
              {signOut}
            </div>
          )}
        </div>
        {navigation.length > 0 && <AreaNavigation label={`${area}のメニュー`} width="wide" menu={navigation} />}
      </header>
      <div className="grow">{children}</div>
      <FocusAfterMove />
    </div>
  );
}
