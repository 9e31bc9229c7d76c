export type ButtonLook = "solid" | "outline" | "text" | "danger";
export type ButtonSize = "large" | "medium" | "small";

const LOOKS = {
  solid: "bg-blue-900 border-blue-900 text-white hover:bg-blue-1000 hover:border-blue-1000 active:bg-blue-1200",
  outline: "bg-white border-blue-900 text-blue-900 hover:bg-blue-50 active:bg-blue-100",
  text: "bg-transparent border-transparent text-blue-900 underline hover:bg-blue-50 active:bg-blue-100",
  danger: "bg-white border-error-2 text-error-2 hover:bg-red-50 active:bg-red-100 active:text-red-1000",
} as const satisfies Record<ButtonLook, string>;

const SIZES = {
  large: "min-w-34 min-h-14 px-6 rounded-8",
  medium: "min-w-24 min-h-12 px-4 rounded-8",
  small: "min-w-20 min-h-9 px-3 rounded-6 relative after:absolute after:inset-x-0 after:-inset-y-1.5",
} as const satisfies Record<ButtonSize, string>;

/** One look for what acts (`button`) and what leads on (`a`). */
export function buttonStyle(look: ButtonLook = "solid", size: ButtonSize = "large"): string {
  return `gov-button ${LOOKS[look]} ${SIZES[size]}`;
}
