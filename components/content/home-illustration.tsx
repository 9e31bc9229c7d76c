/** A town and a village with a line between them. Decoration: it says nothing that the words beside it do not. */
export function HomeIllustration() {
  return (
    <svg aria-hidden="true" viewBox="0 0 480 260" className="h-auto w-full">
      <circle cx="392" cy="58" r="26" className="fill-yellow-300" />
      <path d="M236 214 322 96l40 54 30-36 74 100z" className="fill-green-200" />
      <path d="m322 96-27 37 17 9 12-13 14 15 10-12zM392 114l-16 19 13 7 10-10 12 9z" className="fill-white" />
      <path d="M14 214h38V92h44v122h16V62h50v152h16v-86h40v86h8v6H14z" className="fill-blue-200" />
      <path
        d="M64 108h20M64 126h20M64 144h20M64 162h20M126 80h22M126 98h22M126 116h22M126 134h22M126 152h22M190 146h16M190 164h16"
        className="stroke-white"
        strokeWidth="6"
      />
      <path
        d="M334 214v-46l40-30 40 30v46z"
        className="fill-white stroke-blue-900"
        strokeWidth="4"
        strokeLinejoin="round"
      />
      <path
        d="M358 176h32v20h-32zM350 202h48"
        className="fill-blue-100 stroke-blue-900"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M432 214v-28M432 190a16 22 0 1 1 0.100 0z" className="fill-green-500 stroke-green-900" strokeWidth="4" />
      <path
        d="M138 50C190 4 300 6 368 122"
        className="fill-none stroke-blue-900"
        strokeWidth="4"
        strokeLinecap="round"
        strokeDasharray="1 12"
      />
      <path d="M0 218h480" className="stroke-blue-900" strokeWidth="4" />
    </svg>
  );
}
