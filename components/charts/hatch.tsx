type HatchProps = { readonly id: string; readonly size?: number };

/** Slanting lines: tells one kind from the other without colour. */
export function Hatch({ id, size = 8 }: HatchProps) {
  return (
    <defs>
      <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width={size} height={size} className="fill-white forced-colors:fill-[Canvas]" />
        <rect width={size * 0.4} height={size} className="fill-current text-blue-900" />
      </pattern>
    </defs>
  );
}
