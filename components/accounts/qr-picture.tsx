const QUIET_ZONE = 4;

type QrPictureProps = {
  readonly size: number;
  readonly path: string;
  readonly label: string;
};

/** Drawn as markup: neither an image file nor a style of its own, which the policy of the page would refuse. */
export function QrPicture({ size, path, label }: QrPictureProps) {
  const side = size + 2 * QUIET_ZONE;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`}
      shapeRendering="crispEdges"
      className="size-56 border border-solid-gray-420 bg-white"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
