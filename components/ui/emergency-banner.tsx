import type { ReactNode } from "react";
import { formatDateTime, toJapanIso } from "@/lib/japan/dates";
import { ButtonLink } from "./button";

type EmergencyBannerProps = {
  readonly title: string;
  readonly at: Date;
  readonly children: ReactNode;
  readonly link?: { readonly href: string; readonly label: string };
};

export function EmergencyBanner({ title, at, children, link }: EmergencyBannerProps) {
  return (
    <article className="flex flex-col gap-3 border-4 border-error-1 bg-white p-4 desktop:p-6">
      <h2 className="text-std-20B-150 text-error-1">{title}</h2>
      <p className="text-dns-16N-130">
        <time dateTime={toJapanIso(at)}>{formatDateTime(at)}</time>
      </p>
      <div>{children}</div>
      {link && (
        <p>
          <ButtonLink href={link.href} look="danger" size="medium">
            {link.label}
          </ButtonLink>
        </p>
      )}
    </article>
  );
}
