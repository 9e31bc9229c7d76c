import type { ReactNode } from "react";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { FieldProps } from "./field-types";

/** Ids in the order they are to be heard: what is wrong before what helps. */
export function describedBy(
  id: string,
  parts: { readonly [Part in "error" | "help" | "limit"]?: unknown },
): string | undefined {
  const present = (["error", "help", "limit"] as const).filter((part) => parts[part]);
  return present.map((part) => `${id}-${part}`).join(" ") || undefined;
}

type LabelTextProps = Pick<FieldProps, "required" | "visibility"> & { readonly children: ReactNode };

export function LabelText({ children, required, visibility }: LabelTextProps) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      <span>{children}</span>
      <span className={required ? "text-dns-14N-130 text-error-1" : "text-dns-14N-130 text-solid-gray-600"}>
        {required ? "※必須" : "※任意"}
      </span>
      {visibility && (
        <span className="rounded-4 border border-solid-gray-600 px-2 py-0.5 text-dns-14N-130 text-solid-gray-700">
          {visibility === "public" ? "公開" : "非公開"}
        </span>
      )}
    </span>
  );
}

type HelpTextProps = { readonly id: string; readonly children: ReactNode };

export function HelpText({ id, children }: HelpTextProps) {
  return (
    <p id={`${id}-help`} className="text-std-16N-170 text-solid-gray-600">
      {children}
    </p>
  );
}

type ErrorTextProps = { readonly id: string; readonly children: ReactNode };

export function ErrorText({ id, children }: ErrorTextProps) {
  return (
    <p id={`${id}-error`} className="text-std-16N-170 text-error-1">
      <VisuallyHidden>エラー：</VisuallyHidden>
      <span aria-hidden="true">＊</span>
      {children}
    </p>
  );
}

type NoticeTextProps = { readonly children: ReactNode };

/** Stays in the page while empty, so that a text that appears in it is read out. */
export function NoticeText({ children }: NoticeTextProps) {
  return (
    <p role="status" className="text-std-16N-170 text-success-2 empty:sr-only">
      {children}
    </p>
  );
}
