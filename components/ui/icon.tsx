/** Own drawings on a grid of 24, filled. They only accompany words; alone they need a `label`. */
const PATHS = {
  menu: "M3 5h18v2H3zM3 11h18v2H3zM3 17h18v2H3z",
  close: "m6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z",
  chevron: "m12 15.4-7-7L6.4 7l5.6 5.6L17.6 7 19 8.4z",
  back: "m15.6 5 1.4 1.4L11.4 12l5.6 5.6-1.4 1.4-7-7z",
  external: "M13 3h8v8h-2V6.4l-8.3 8.3-1.4-1.4L17.6 5H13zM5 5h5v2H5v12h12v-5h2v7H3V5z",
  file: "M5 2h9l5 5v15H5zm2 2v16h10V8h-4V4zm2 8h6v2H9zm0 4h6v2H9z",
  search: "M10 3a7 7 0 0 1 5.6 11.2l5.1 5.1-1.4 1.4-5.1-5.1A7 7 0 1 1 10 3m0 2a5 5 0 1 0 0 10 5 5 0 0 0 0-10",
  success: "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20m4.9 6.1-6.2 6.2-3-3L6.3 12.700l4.4 4.4 7.6-7.600z",
  error: "M8 2h8l6 6v8l-6 6H8l-6-6V8zm3 5v7h2V7zm0 8.500v2h2v-2z",
  warning: "M12 2.5 23 21H1zM11 9v6h2V9zm0 7.500v2h2v-2z",
  info: "M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20m-1 5v2h2V7zm0 4v6.500h2V11z",
} as const;

export type IconName = keyof typeof PATHS;

type IconProps = {
  readonly name: IconName;
  readonly label?: string;
  readonly className?: string;
};

export function Icon({ name, label, className = "size-6" }: IconProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label ? undefined : true}
      viewBox="0 0 24 24"
      fill="currentColor"
      fillRule="evenodd"
      className={`shrink-0 ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
