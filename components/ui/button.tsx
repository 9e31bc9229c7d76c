import type { ComponentProps } from "react";
import { type ButtonLook, type ButtonSize, buttonStyle } from "./button-style";

type LookProps = {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
};

type ButtonProps = Omit<ComponentProps<"button">, "className" | "disabled" | "style"> & LookProps;

/** Acts. What cannot be done now is `aria-disabled` with the reason beside it, so that it can still be reached. */
export function Button({ look, size, type = "button", ...button }: ButtonProps) {
  return <button {...button} type={type} className={buttonStyle(look, size)} />;
}

type ButtonLinkProps = Omit<ComponentProps<"a">, "className" | "style"> & LookProps & { readonly href: string };

/** Leads on, and looks like the main way. */
export function ButtonLink({ look, size, children, ...link }: ButtonLinkProps) {
  return (
    <a {...link} className={buttonStyle(look, size)}>
      {children}
    </a>
  );
}
