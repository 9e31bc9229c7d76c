import type { ReactNode } from "react";
import { Icon } from "./icon";

type ExternalLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  /** What the sign of the new tab says, in the language of the page. */
  readonly opensTab?: string;
  readonly hrefLang?: string | undefined;
};

/** To another site, in a new tab. */
export function ExternalLink({ href, children, opensTab = "新規タブで開きます", hrefLang }: ExternalLinkProps) {
  return (
    <a href={href} hrefLang={hrefLang} target="_blank" rel="noopener noreferrer">
      {children}
      <Icon name="external" label={opensTab} className="ml-1 inline size-4 align-[-0.125em]" />
    </a>
  );
}

type FileLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  /** Such as CSV or PDF. */
  readonly kind: string;
  /** Such as 120KB. */
  readonly size?: string;
};

/** What comes is said before it is loaded. */
export function FileLink({ href, children, kind, size }: FileLinkProps) {
  return (
    <a href={href}>
      <Icon name="file" className="mr-1 inline size-5 align-[-0.2em]" />
      {children}（{size ? `${kind}、${size}` : kind}）
    </a>
  );
}
