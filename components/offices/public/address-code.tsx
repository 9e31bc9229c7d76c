type AddressCodeProps = { readonly size: number; readonly path: string; readonly label: string };

const QUIET_ZONE = 4;

/** A QR code as markup: it needs no request of its own and prints sharply. */
export function AddressCode({ size, path, label }: AddressCodeProps) {
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="w-40 bg-white"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
